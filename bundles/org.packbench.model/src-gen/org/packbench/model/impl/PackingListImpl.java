/**
 */
package org.packbench.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.packbench.model.ModelPackage;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Packing List</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.impl.PackingListImpl#getSessionId <em>Session Id</em>}</li>
 *   <li>{@link org.packbench.model.impl.PackingListImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.packbench.model.impl.PackingListImpl#getListName <em>List Name</em>}</li>
 *   <li>{@link org.packbench.model.impl.PackingListImpl#getSourcePath <em>Source Path</em>}</li>
 *   <li>{@link org.packbench.model.impl.PackingListImpl#getTotalOrders <em>Total Orders</em>}</li>
 *   <li>{@link org.packbench.model.impl.PackingListImpl#getTotalItems <em>Total Items</em>}</li>
 *   <li>{@link org.packbench.model.impl.PackingListImpl#getOrders <em>Orders</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PackingListImpl extends MinimalEObjectImpl.Container implements PackingList {
	/**
	 * The default value of the '{@link #getSessionId() <em>Session Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionId()
	 * @generated
	 * @ordered
	 */
	protected static final String SESSION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSessionId() <em>Session Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionId()
	 * @generated
	 * @ordered
	 */
	protected String sessionId = SESSION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected String createdAt = CREATED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getListName() <em>List Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListName()
	 * @generated
	 * @ordered
	 */
	protected static final String LIST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getListName() <em>List Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getListName()
	 * @generated
	 * @ordered
	 */
	protected String listName = LIST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourcePath() <em>Source Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourcePath()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourcePath() <em>Source Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourcePath()
	 * @generated
	 * @ordered
	 */
	protected String sourcePath = SOURCE_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalOrders() <em>Total Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalOrders()
	 * @generated
	 * @ordered
	 */
	protected static final int TOTAL_ORDERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTotalOrders() <em>Total Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalOrders()
	 * @generated
	 * @ordered
	 */
	protected int totalOrders = TOTAL_ORDERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalItems() <em>Total Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalItems()
	 * @generated
	 * @ordered
	 */
	protected static final int TOTAL_ITEMS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTotalItems() <em>Total Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalItems()
	 * @generated
	 * @ordered
	 */
	protected int totalItems = TOTAL_ITEMS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrders() <em>Orders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrders()
	 * @generated
	 * @ordered
	 */
	protected EList<Order> orders;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PackingListImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PACKING_LIST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSessionId() {
		return sessionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSessionId(String newSessionId) {
		String oldSessionId = sessionId;
		sessionId = newSessionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PACKING_LIST__SESSION_ID, oldSessionId, sessionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(String newCreatedAt) {
		String oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PACKING_LIST__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getListName() {
		return listName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setListName(String newListName) {
		String oldListName = listName;
		listName = newListName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PACKING_LIST__LIST_NAME, oldListName, listName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourcePath() {
		return sourcePath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourcePath(String newSourcePath) {
		String oldSourcePath = sourcePath;
		sourcePath = newSourcePath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PACKING_LIST__SOURCE_PATH, oldSourcePath, sourcePath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTotalOrders() {
		return totalOrders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalOrders(int newTotalOrders) {
		int oldTotalOrders = totalOrders;
		totalOrders = newTotalOrders;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PACKING_LIST__TOTAL_ORDERS, oldTotalOrders, totalOrders));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTotalItems() {
		return totalItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalItems(int newTotalItems) {
		int oldTotalItems = totalItems;
		totalItems = newTotalItems;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PACKING_LIST__TOTAL_ITEMS, oldTotalItems, totalItems));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Order> getOrders() {
		if (orders == null) {
			orders = new EObjectContainmentEList<Order>(Order.class, this, ModelPackage.PACKING_LIST__ORDERS);
		}
		return orders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PACKING_LIST__ORDERS:
				return ((InternalEList<?>)getOrders()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PACKING_LIST__SESSION_ID:
				return getSessionId();
			case ModelPackage.PACKING_LIST__CREATED_AT:
				return getCreatedAt();
			case ModelPackage.PACKING_LIST__LIST_NAME:
				return getListName();
			case ModelPackage.PACKING_LIST__SOURCE_PATH:
				return getSourcePath();
			case ModelPackage.PACKING_LIST__TOTAL_ORDERS:
				return getTotalOrders();
			case ModelPackage.PACKING_LIST__TOTAL_ITEMS:
				return getTotalItems();
			case ModelPackage.PACKING_LIST__ORDERS:
				return getOrders();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.PACKING_LIST__SESSION_ID:
				setSessionId((String)newValue);
				return;
			case ModelPackage.PACKING_LIST__CREATED_AT:
				setCreatedAt((String)newValue);
				return;
			case ModelPackage.PACKING_LIST__LIST_NAME:
				setListName((String)newValue);
				return;
			case ModelPackage.PACKING_LIST__SOURCE_PATH:
				setSourcePath((String)newValue);
				return;
			case ModelPackage.PACKING_LIST__TOTAL_ORDERS:
				setTotalOrders((Integer)newValue);
				return;
			case ModelPackage.PACKING_LIST__TOTAL_ITEMS:
				setTotalItems((Integer)newValue);
				return;
			case ModelPackage.PACKING_LIST__ORDERS:
				getOrders().clear();
				getOrders().addAll((Collection<? extends Order>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.PACKING_LIST__SESSION_ID:
				setSessionId(SESSION_ID_EDEFAULT);
				return;
			case ModelPackage.PACKING_LIST__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case ModelPackage.PACKING_LIST__LIST_NAME:
				setListName(LIST_NAME_EDEFAULT);
				return;
			case ModelPackage.PACKING_LIST__SOURCE_PATH:
				setSourcePath(SOURCE_PATH_EDEFAULT);
				return;
			case ModelPackage.PACKING_LIST__TOTAL_ORDERS:
				setTotalOrders(TOTAL_ORDERS_EDEFAULT);
				return;
			case ModelPackage.PACKING_LIST__TOTAL_ITEMS:
				setTotalItems(TOTAL_ITEMS_EDEFAULT);
				return;
			case ModelPackage.PACKING_LIST__ORDERS:
				getOrders().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.PACKING_LIST__SESSION_ID:
				return SESSION_ID_EDEFAULT == null ? sessionId != null : !SESSION_ID_EDEFAULT.equals(sessionId);
			case ModelPackage.PACKING_LIST__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case ModelPackage.PACKING_LIST__LIST_NAME:
				return LIST_NAME_EDEFAULT == null ? listName != null : !LIST_NAME_EDEFAULT.equals(listName);
			case ModelPackage.PACKING_LIST__SOURCE_PATH:
				return SOURCE_PATH_EDEFAULT == null ? sourcePath != null : !SOURCE_PATH_EDEFAULT.equals(sourcePath);
			case ModelPackage.PACKING_LIST__TOTAL_ORDERS:
				return totalOrders != TOTAL_ORDERS_EDEFAULT;
			case ModelPackage.PACKING_LIST__TOTAL_ITEMS:
				return totalItems != TOTAL_ITEMS_EDEFAULT;
			case ModelPackage.PACKING_LIST__ORDERS:
				return orders != null && !orders.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (sessionId: ");
		result.append(sessionId);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(", listName: ");
		result.append(listName);
		result.append(", sourcePath: ");
		result.append(sourcePath);
		result.append(", totalOrders: ");
		result.append(totalOrders);
		result.append(", totalItems: ");
		result.append(totalItems);
		result.append(')');
		return result.toString();
	}

} //PackingListImpl
