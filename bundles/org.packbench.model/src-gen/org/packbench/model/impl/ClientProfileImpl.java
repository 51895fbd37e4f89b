/**
 */
package org.packbench.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

import org.packbench.model.BarcodeLabel;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelPackage;
import org.packbench.model.PackingSettings;
import org.packbench.model.RequiredColumns;
import org.packbench.model.ShopSettings;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Client Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.impl.ClientProfileImpl#getClientId <em>Client Id</em>}</li>
 *   <li>{@link org.packbench.model.impl.ClientProfileImpl#getClientName <em>Client Name</em>}</li>
 *   <li>{@link org.packbench.model.impl.ClientProfileImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.packbench.model.impl.ClientProfileImpl#getBarcodeLabel <em>Barcode Label</em>}</li>
 *   <li>{@link org.packbench.model.impl.ClientProfileImpl#getCourierDeadlines <em>Courier Deadlines</em>}</li>
 *   <li>{@link org.packbench.model.impl.ClientProfileImpl#getRequiredColumns <em>Required Columns</em>}</li>
 *   <li>{@link org.packbench.model.impl.ClientProfileImpl#getPacking <em>Packing</em>}</li>
 *   <li>{@link org.packbench.model.impl.ClientProfileImpl#getShop <em>Shop</em>}</li>
 *   <li>{@link org.packbench.model.impl.ClientProfileImpl#getLastUpdated <em>Last Updated</em>}</li>
 *   <li>{@link org.packbench.model.impl.ClientProfileImpl#getUpdatedBy <em>Updated By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClientProfileImpl extends MinimalEObjectImpl.Container implements ClientProfile {
	/**
	 * The default value of the '{@link #getClientId() <em>Client Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientId()
	 * @generated
	 * @ordered
	 */
	protected static final String CLIENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClientId() <em>Client Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientId()
	 * @generated
	 * @ordered
	 */
	protected String clientId = CLIENT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getClientName() <em>Client Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientName()
	 * @generated
	 * @ordered
	 */
	protected static final String CLIENT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClientName() <em>Client Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientName()
	 * @generated
	 * @ordered
	 */
	protected String clientName = CLIENT_NAME_EDEFAULT;

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
	 * The cached value of the '{@link #getBarcodeLabel() <em>Barcode Label</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarcodeLabel()
	 * @generated
	 * @ordered
	 */
	protected BarcodeLabel barcodeLabel;

	/**
	 * The cached value of the '{@link #getCourierDeadlines() <em>Courier Deadlines</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourierDeadlines()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> courierDeadlines;

	/**
	 * The cached value of the '{@link #getRequiredColumns() <em>Required Columns</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredColumns()
	 * @generated
	 * @ordered
	 */
	protected RequiredColumns requiredColumns;

	/**
	 * The cached value of the '{@link #getPacking() <em>Packing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacking()
	 * @generated
	 * @ordered
	 */
	protected PackingSettings packing;

	/**
	 * The cached value of the '{@link #getShop() <em>Shop</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShop()
	 * @generated
	 * @ordered
	 */
	protected ShopSettings shop;

	/**
	 * The default value of the '{@link #getLastUpdated() <em>Last Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastUpdated()
	 * @generated
	 * @ordered
	 */
	protected static final String LAST_UPDATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastUpdated() <em>Last Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastUpdated()
	 * @generated
	 * @ordered
	 */
	protected String lastUpdated = LAST_UPDATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpdatedBy() <em>Updated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdatedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String UPDATED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUpdatedBy() <em>Updated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdatedBy()
	 * @generated
	 * @ordered
	 */
	protected String updatedBy = UPDATED_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClientProfileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CLIENT_PROFILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClientId() {
		return clientId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClientId(String newClientId) {
		String oldClientId = clientId;
		clientId = newClientId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_PROFILE__CLIENT_ID, oldClientId, clientId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClientName() {
		return clientName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClientName(String newClientName) {
		String oldClientName = clientName;
		clientName = newClientName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_PROFILE__CLIENT_NAME, oldClientName, clientName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_PROFILE__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BarcodeLabel getBarcodeLabel() {
		return barcodeLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBarcodeLabel(BarcodeLabel newBarcodeLabel, NotificationChain msgs) {
		BarcodeLabel oldBarcodeLabel = barcodeLabel;
		barcodeLabel = newBarcodeLabel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_PROFILE__BARCODE_LABEL, oldBarcodeLabel, newBarcodeLabel);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBarcodeLabel(BarcodeLabel newBarcodeLabel) {
		if (newBarcodeLabel != barcodeLabel) {
			NotificationChain msgs = null;
			if (barcodeLabel != null)
				msgs = ((InternalEObject)barcodeLabel).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CLIENT_PROFILE__BARCODE_LABEL, null, msgs);
			if (newBarcodeLabel != null)
				msgs = ((InternalEObject)newBarcodeLabel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CLIENT_PROFILE__BARCODE_LABEL, null, msgs);
			msgs = basicSetBarcodeLabel(newBarcodeLabel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_PROFILE__BARCODE_LABEL, newBarcodeLabel, newBarcodeLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getCourierDeadlines() {
		if (courierDeadlines == null) {
			courierDeadlines = new EcoreEMap<String,String>(ModelPackage.Literals.TEXT_ENTRY, TextEntryImpl.class, this, ModelPackage.CLIENT_PROFILE__COURIER_DEADLINES);
		}
		return courierDeadlines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequiredColumns getRequiredColumns() {
		return requiredColumns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRequiredColumns(RequiredColumns newRequiredColumns, NotificationChain msgs) {
		RequiredColumns oldRequiredColumns = requiredColumns;
		requiredColumns = newRequiredColumns;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_PROFILE__REQUIRED_COLUMNS, oldRequiredColumns, newRequiredColumns);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequiredColumns(RequiredColumns newRequiredColumns) {
		if (newRequiredColumns != requiredColumns) {
			NotificationChain msgs = null;
			if (requiredColumns != null)
				msgs = ((InternalEObject)requiredColumns).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CLIENT_PROFILE__REQUIRED_COLUMNS, null, msgs);
			if (newRequiredColumns != null)
				msgs = ((InternalEObject)newRequiredColumns).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CLIENT_PROFILE__REQUIRED_COLUMNS, null, msgs);
			msgs = basicSetRequiredColumns(newRequiredColumns, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_PROFILE__REQUIRED_COLUMNS, newRequiredColumns, newRequiredColumns));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PackingSettings getPacking() {
		return packing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPacking(PackingSettings newPacking, NotificationChain msgs) {
		PackingSettings oldPacking = packing;
		packing = newPacking;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_PROFILE__PACKING, oldPacking, newPacking);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPacking(PackingSettings newPacking) {
		if (newPacking != packing) {
			NotificationChain msgs = null;
			if (packing != null)
				msgs = ((InternalEObject)packing).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CLIENT_PROFILE__PACKING, null, msgs);
			if (newPacking != null)
				msgs = ((InternalEObject)newPacking).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CLIENT_PROFILE__PACKING, null, msgs);
			msgs = basicSetPacking(newPacking, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_PROFILE__PACKING, newPacking, newPacking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShopSettings getShop() {
		return shop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetShop(ShopSettings newShop, NotificationChain msgs) {
		ShopSettings oldShop = shop;
		shop = newShop;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_PROFILE__SHOP, oldShop, newShop);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShop(ShopSettings newShop) {
		if (newShop != shop) {
			NotificationChain msgs = null;
			if (shop != null)
				msgs = ((InternalEObject)shop).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CLIENT_PROFILE__SHOP, null, msgs);
			if (newShop != null)
				msgs = ((InternalEObject)newShop).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.CLIENT_PROFILE__SHOP, null, msgs);
			msgs = basicSetShop(newShop, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_PROFILE__SHOP, newShop, newShop));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLastUpdated() {
		return lastUpdated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastUpdated(String newLastUpdated) {
		String oldLastUpdated = lastUpdated;
		lastUpdated = newLastUpdated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_PROFILE__LAST_UPDATED, oldLastUpdated, lastUpdated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUpdatedBy() {
		return updatedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpdatedBy(String newUpdatedBy) {
		String oldUpdatedBy = updatedBy;
		updatedBy = newUpdatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLIENT_PROFILE__UPDATED_BY, oldUpdatedBy, updatedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CLIENT_PROFILE__BARCODE_LABEL:
				return basicSetBarcodeLabel(null, msgs);
			case ModelPackage.CLIENT_PROFILE__COURIER_DEADLINES:
				return ((InternalEList<?>)getCourierDeadlines()).basicRemove(otherEnd, msgs);
			case ModelPackage.CLIENT_PROFILE__REQUIRED_COLUMNS:
				return basicSetRequiredColumns(null, msgs);
			case ModelPackage.CLIENT_PROFILE__PACKING:
				return basicSetPacking(null, msgs);
			case ModelPackage.CLIENT_PROFILE__SHOP:
				return basicSetShop(null, msgs);
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
			case ModelPackage.CLIENT_PROFILE__CLIENT_ID:
				return getClientId();
			case ModelPackage.CLIENT_PROFILE__CLIENT_NAME:
				return getClientName();
			case ModelPackage.CLIENT_PROFILE__CREATED_AT:
				return getCreatedAt();
			case ModelPackage.CLIENT_PROFILE__BARCODE_LABEL:
				return getBarcodeLabel();
			case ModelPackage.CLIENT_PROFILE__COURIER_DEADLINES:
				if (coreType) return getCourierDeadlines();
				else return getCourierDeadlines().map();
			case ModelPackage.CLIENT_PROFILE__REQUIRED_COLUMNS:
				return getRequiredColumns();
			case ModelPackage.CLIENT_PROFILE__PACKING:
				return getPacking();
			case ModelPackage.CLIENT_PROFILE__SHOP:
				return getShop();
			case ModelPackage.CLIENT_PROFILE__LAST_UPDATED:
				return getLastUpdated();
			case ModelPackage.CLIENT_PROFILE__UPDATED_BY:
				return getUpdatedBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CLIENT_PROFILE__CLIENT_ID:
				setClientId((String)newValue);
				return;
			case ModelPackage.CLIENT_PROFILE__CLIENT_NAME:
				setClientName((String)newValue);
				return;
			case ModelPackage.CLIENT_PROFILE__CREATED_AT:
				setCreatedAt((String)newValue);
				return;
			case ModelPackage.CLIENT_PROFILE__BARCODE_LABEL:
				setBarcodeLabel((BarcodeLabel)newValue);
				return;
			case ModelPackage.CLIENT_PROFILE__COURIER_DEADLINES:
				((EStructuralFeature.Setting)getCourierDeadlines()).set(newValue);
				return;
			case ModelPackage.CLIENT_PROFILE__REQUIRED_COLUMNS:
				setRequiredColumns((RequiredColumns)newValue);
				return;
			case ModelPackage.CLIENT_PROFILE__PACKING:
				setPacking((PackingSettings)newValue);
				return;
			case ModelPackage.CLIENT_PROFILE__SHOP:
				setShop((ShopSettings)newValue);
				return;
			case ModelPackage.CLIENT_PROFILE__LAST_UPDATED:
				setLastUpdated((String)newValue);
				return;
			case ModelPackage.CLIENT_PROFILE__UPDATED_BY:
				setUpdatedBy((String)newValue);
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
			case ModelPackage.CLIENT_PROFILE__CLIENT_ID:
				setClientId(CLIENT_ID_EDEFAULT);
				return;
			case ModelPackage.CLIENT_PROFILE__CLIENT_NAME:
				setClientName(CLIENT_NAME_EDEFAULT);
				return;
			case ModelPackage.CLIENT_PROFILE__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case ModelPackage.CLIENT_PROFILE__BARCODE_LABEL:
				setBarcodeLabel((BarcodeLabel)null);
				return;
			case ModelPackage.CLIENT_PROFILE__COURIER_DEADLINES:
				getCourierDeadlines().clear();
				return;
			case ModelPackage.CLIENT_PROFILE__REQUIRED_COLUMNS:
				setRequiredColumns((RequiredColumns)null);
				return;
			case ModelPackage.CLIENT_PROFILE__PACKING:
				setPacking((PackingSettings)null);
				return;
			case ModelPackage.CLIENT_PROFILE__SHOP:
				setShop((ShopSettings)null);
				return;
			case ModelPackage.CLIENT_PROFILE__LAST_UPDATED:
				setLastUpdated(LAST_UPDATED_EDEFAULT);
				return;
			case ModelPackage.CLIENT_PROFILE__UPDATED_BY:
				setUpdatedBy(UPDATED_BY_EDEFAULT);
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
			case ModelPackage.CLIENT_PROFILE__CLIENT_ID:
				return CLIENT_ID_EDEFAULT == null ? clientId != null : !CLIENT_ID_EDEFAULT.equals(clientId);
			case ModelPackage.CLIENT_PROFILE__CLIENT_NAME:
				return CLIENT_NAME_EDEFAULT == null ? clientName != null : !CLIENT_NAME_EDEFAULT.equals(clientName);
			case ModelPackage.CLIENT_PROFILE__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case ModelPackage.CLIENT_PROFILE__BARCODE_LABEL:
				return barcodeLabel != null;
			case ModelPackage.CLIENT_PROFILE__COURIER_DEADLINES:
				return courierDeadlines != null && !courierDeadlines.isEmpty();
			case ModelPackage.CLIENT_PROFILE__REQUIRED_COLUMNS:
				return requiredColumns != null;
			case ModelPackage.CLIENT_PROFILE__PACKING:
				return packing != null;
			case ModelPackage.CLIENT_PROFILE__SHOP:
				return shop != null;
			case ModelPackage.CLIENT_PROFILE__LAST_UPDATED:
				return LAST_UPDATED_EDEFAULT == null ? lastUpdated != null : !LAST_UPDATED_EDEFAULT.equals(lastUpdated);
			case ModelPackage.CLIENT_PROFILE__UPDATED_BY:
				return UPDATED_BY_EDEFAULT == null ? updatedBy != null : !UPDATED_BY_EDEFAULT.equals(updatedBy);
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
		result.append(" (clientId: ");
		result.append(clientId);
		result.append(", clientName: ");
		result.append(clientName);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(", lastUpdated: ");
		result.append(lastUpdated);
		result.append(", updatedBy: ");
		result.append(updatedBy);
		result.append(')');
		return result.toString();
	}

} //ClientProfileImpl
