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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.packbench.model.ModelPackage;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Order</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.impl.OrderImpl#getOrderNumber <em>Order Number</em>}</li>
 *   <li>{@link org.packbench.model.impl.OrderImpl#getOrderType <em>Order Type</em>}</li>
 *   <li>{@link org.packbench.model.impl.OrderImpl#getCourier <em>Courier</em>}</li>
 *   <li>{@link org.packbench.model.impl.OrderImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.packbench.model.impl.OrderImpl#getDestinationCountry <em>Destination Country</em>}</li>
 *   <li>{@link org.packbench.model.impl.OrderImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.packbench.model.impl.OrderImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.packbench.model.impl.OrderImpl#getSystemNote <em>System Note</em>}</li>
 *   <li>{@link org.packbench.model.impl.OrderImpl#getInternalTags <em>Internal Tags</em>}</li>
 *   <li>{@link org.packbench.model.impl.OrderImpl#getOrderMinBox <em>Order Min Box</em>}</li>
 *   <li>{@link org.packbench.model.impl.OrderImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrderImpl extends MinimalEObjectImpl.Container implements Order {
	/**
	 * The default value of the '{@link #getOrderNumber() <em>Order Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String ORDER_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrderNumber() <em>Order Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderNumber()
	 * @generated
	 * @ordered
	 */
	protected String orderNumber = ORDER_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrderType() <em>Order Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderType()
	 * @generated
	 * @ordered
	 */
	protected static final String ORDER_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrderType() <em>Order Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderType()
	 * @generated
	 * @ordered
	 */
	protected String orderType = ORDER_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCourier() <em>Courier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourier()
	 * @generated
	 * @ordered
	 */
	protected static final String COURIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCourier() <em>Courier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourier()
	 * @generated
	 * @ordered
	 */
	protected String courier = COURIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected String status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDestinationCountry() <em>Destination Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDestinationCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String DESTINATION_COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDestinationCountry() <em>Destination Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDestinationCountry()
	 * @generated
	 * @ordered
	 */
	protected String destinationCountry = DESTINATION_COUNTRY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSystemNote() <em>System Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystemNote()
	 * @generated
	 * @ordered
	 */
	protected static final String SYSTEM_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSystemNote() <em>System Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystemNote()
	 * @generated
	 * @ordered
	 */
	protected String systemNote = SYSTEM_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInternalTags() <em>Internal Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternalTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> internalTags;

	/**
	 * The default value of the '{@link #getOrderMinBox() <em>Order Min Box</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderMinBox()
	 * @generated
	 * @ordered
	 */
	protected static final String ORDER_MIN_BOX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrderMinBox() <em>Order Min Box</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrderMinBox()
	 * @generated
	 * @ordered
	 */
	protected String orderMinBox = ORDER_MIN_BOX_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<OrderLine> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ORDER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrderNumber() {
		return orderNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrderNumber(String newOrderNumber) {
		String oldOrderNumber = orderNumber;
		orderNumber = newOrderNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORDER__ORDER_NUMBER, oldOrderNumber, orderNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrderType() {
		return orderType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrderType(String newOrderType) {
		String oldOrderType = orderType;
		orderType = newOrderType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORDER__ORDER_TYPE, oldOrderType, orderType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCourier() {
		return courier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCourier(String newCourier) {
		String oldCourier = courier;
		courier = newCourier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORDER__COURIER, oldCourier, courier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(String newStatus) {
		String oldStatus = status;
		status = newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORDER__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDestinationCountry() {
		return destinationCountry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDestinationCountry(String newDestinationCountry) {
		String oldDestinationCountry = destinationCountry;
		destinationCountry = newDestinationCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORDER__DESTINATION_COUNTRY, oldDestinationCountry, destinationCountry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeEList<String>(String.class, this, ModelPackage.ORDER__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORDER__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSystemNote() {
		return systemNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystemNote(String newSystemNote) {
		String oldSystemNote = systemNote;
		systemNote = newSystemNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORDER__SYSTEM_NOTE, oldSystemNote, systemNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getInternalTags() {
		if (internalTags == null) {
			internalTags = new EDataTypeEList<String>(String.class, this, ModelPackage.ORDER__INTERNAL_TAGS);
		}
		return internalTags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrderMinBox() {
		return orderMinBox;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrderMinBox(String newOrderMinBox) {
		String oldOrderMinBox = orderMinBox;
		orderMinBox = newOrderMinBox;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ORDER__ORDER_MIN_BOX, oldOrderMinBox, orderMinBox));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OrderLine> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<OrderLine>(OrderLine.class, this, ModelPackage.ORDER__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ORDER__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ORDER__ORDER_NUMBER:
				return getOrderNumber();
			case ModelPackage.ORDER__ORDER_TYPE:
				return getOrderType();
			case ModelPackage.ORDER__COURIER:
				return getCourier();
			case ModelPackage.ORDER__STATUS:
				return getStatus();
			case ModelPackage.ORDER__DESTINATION_COUNTRY:
				return getDestinationCountry();
			case ModelPackage.ORDER__TAGS:
				return getTags();
			case ModelPackage.ORDER__NOTES:
				return getNotes();
			case ModelPackage.ORDER__SYSTEM_NOTE:
				return getSystemNote();
			case ModelPackage.ORDER__INTERNAL_TAGS:
				return getInternalTags();
			case ModelPackage.ORDER__ORDER_MIN_BOX:
				return getOrderMinBox();
			case ModelPackage.ORDER__ITEMS:
				return getItems();
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
			case ModelPackage.ORDER__ORDER_NUMBER:
				setOrderNumber((String)newValue);
				return;
			case ModelPackage.ORDER__ORDER_TYPE:
				setOrderType((String)newValue);
				return;
			case ModelPackage.ORDER__COURIER:
				setCourier((String)newValue);
				return;
			case ModelPackage.ORDER__STATUS:
				setStatus((String)newValue);
				return;
			case ModelPackage.ORDER__DESTINATION_COUNTRY:
				setDestinationCountry((String)newValue);
				return;
			case ModelPackage.ORDER__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.ORDER__NOTES:
				setNotes((String)newValue);
				return;
			case ModelPackage.ORDER__SYSTEM_NOTE:
				setSystemNote((String)newValue);
				return;
			case ModelPackage.ORDER__INTERNAL_TAGS:
				getInternalTags().clear();
				getInternalTags().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.ORDER__ORDER_MIN_BOX:
				setOrderMinBox((String)newValue);
				return;
			case ModelPackage.ORDER__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends OrderLine>)newValue);
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
			case ModelPackage.ORDER__ORDER_NUMBER:
				setOrderNumber(ORDER_NUMBER_EDEFAULT);
				return;
			case ModelPackage.ORDER__ORDER_TYPE:
				setOrderType(ORDER_TYPE_EDEFAULT);
				return;
			case ModelPackage.ORDER__COURIER:
				setCourier(COURIER_EDEFAULT);
				return;
			case ModelPackage.ORDER__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.ORDER__DESTINATION_COUNTRY:
				setDestinationCountry(DESTINATION_COUNTRY_EDEFAULT);
				return;
			case ModelPackage.ORDER__TAGS:
				getTags().clear();
				return;
			case ModelPackage.ORDER__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case ModelPackage.ORDER__SYSTEM_NOTE:
				setSystemNote(SYSTEM_NOTE_EDEFAULT);
				return;
			case ModelPackage.ORDER__INTERNAL_TAGS:
				getInternalTags().clear();
				return;
			case ModelPackage.ORDER__ORDER_MIN_BOX:
				setOrderMinBox(ORDER_MIN_BOX_EDEFAULT);
				return;
			case ModelPackage.ORDER__ITEMS:
				getItems().clear();
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
			case ModelPackage.ORDER__ORDER_NUMBER:
				return ORDER_NUMBER_EDEFAULT == null ? orderNumber != null : !ORDER_NUMBER_EDEFAULT.equals(orderNumber);
			case ModelPackage.ORDER__ORDER_TYPE:
				return ORDER_TYPE_EDEFAULT == null ? orderType != null : !ORDER_TYPE_EDEFAULT.equals(orderType);
			case ModelPackage.ORDER__COURIER:
				return COURIER_EDEFAULT == null ? courier != null : !COURIER_EDEFAULT.equals(courier);
			case ModelPackage.ORDER__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
			case ModelPackage.ORDER__DESTINATION_COUNTRY:
				return DESTINATION_COUNTRY_EDEFAULT == null ? destinationCountry != null : !DESTINATION_COUNTRY_EDEFAULT.equals(destinationCountry);
			case ModelPackage.ORDER__TAGS:
				return tags != null && !tags.isEmpty();
			case ModelPackage.ORDER__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case ModelPackage.ORDER__SYSTEM_NOTE:
				return SYSTEM_NOTE_EDEFAULT == null ? systemNote != null : !SYSTEM_NOTE_EDEFAULT.equals(systemNote);
			case ModelPackage.ORDER__INTERNAL_TAGS:
				return internalTags != null && !internalTags.isEmpty();
			case ModelPackage.ORDER__ORDER_MIN_BOX:
				return ORDER_MIN_BOX_EDEFAULT == null ? orderMinBox != null : !ORDER_MIN_BOX_EDEFAULT.equals(orderMinBox);
			case ModelPackage.ORDER__ITEMS:
				return items != null && !items.isEmpty();
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
		result.append(" (orderNumber: ");
		result.append(orderNumber);
		result.append(", orderType: ");
		result.append(orderType);
		result.append(", courier: ");
		result.append(courier);
		result.append(", status: ");
		result.append(status);
		result.append(", destinationCountry: ");
		result.append(destinationCountry);
		result.append(", tags: ");
		result.append(tags);
		result.append(", notes: ");
		result.append(notes);
		result.append(", systemNote: ");
		result.append(systemNote);
		result.append(", internalTags: ");
		result.append(internalTags);
		result.append(", orderMinBox: ");
		result.append(orderMinBox);
		result.append(')');
		return result.toString();
	}

} //OrderImpl
