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

import org.packbench.model.HoldSettings;
import org.packbench.model.Kit;
import org.packbench.model.ModelPackage;
import org.packbench.model.PackingSettings;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Packing Settings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.impl.PackingSettingsImpl#getHold <em>Hold</em>}</li>
 *   <li>{@link org.packbench.model.impl.PackingSettingsImpl#getQuantityCap <em>Quantity Cap</em>}</li>
 *   <li>{@link org.packbench.model.impl.PackingSettingsImpl#isItemOpensOrder <em>Item Opens Order</em>}</li>
 *   <li>{@link org.packbench.model.impl.PackingSettingsImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.packbench.model.impl.PackingSettingsImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.packbench.model.impl.PackingSettingsImpl#getKits <em>Kits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PackingSettingsImpl extends MinimalEObjectImpl.Container implements PackingSettings {
	/**
	 * The cached value of the '{@link #getHold() <em>Hold</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHold()
	 * @generated
	 * @ordered
	 */
	protected HoldSettings hold;

	/**
	 * The default value of the '{@link #getQuantityCap() <em>Quantity Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantityCap()
	 * @generated
	 * @ordered
	 */
	protected static final int QUANTITY_CAP_EDEFAULT = 20;

	/**
	 * The cached value of the '{@link #getQuantityCap() <em>Quantity Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantityCap()
	 * @generated
	 * @ordered
	 */
	protected int quantityCap = QUANTITY_CAP_EDEFAULT;

	/**
	 * The default value of the '{@link #isItemOpensOrder() <em>Item Opens Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isItemOpensOrder()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ITEM_OPENS_ORDER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isItemOpensOrder() <em>Item Opens Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isItemOpensOrder()
	 * @generated
	 * @ordered
	 */
	protected boolean itemOpensOrder = ITEM_OPENS_ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, Integer> units;

	/**
	 * The cached value of the '{@link #getKits() <em>Kits</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKits()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, Kit> kits;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PackingSettingsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PACKING_SETTINGS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HoldSettings getHold() {
		return hold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHold(HoldSettings newHold, NotificationChain msgs) {
		HoldSettings oldHold = hold;
		hold = newHold;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.PACKING_SETTINGS__HOLD, oldHold, newHold);
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
	public void setHold(HoldSettings newHold) {
		if (newHold != hold) {
			NotificationChain msgs = null;
			if (hold != null)
				msgs = ((InternalEObject)hold).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PACKING_SETTINGS__HOLD, null, msgs);
			if (newHold != null)
				msgs = ((InternalEObject)newHold).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PACKING_SETTINGS__HOLD, null, msgs);
			msgs = basicSetHold(newHold, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PACKING_SETTINGS__HOLD, newHold, newHold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getQuantityCap() {
		return quantityCap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantityCap(int newQuantityCap) {
		int oldQuantityCap = quantityCap;
		quantityCap = newQuantityCap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PACKING_SETTINGS__QUANTITY_CAP, oldQuantityCap, quantityCap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isItemOpensOrder() {
		return itemOpensOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItemOpensOrder(boolean newItemOpensOrder) {
		boolean oldItemOpensOrder = itemOpensOrder;
		itemOpensOrder = newItemOpensOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PACKING_SETTINGS__ITEM_OPENS_ORDER, oldItemOpensOrder, itemOpensOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PACKING_SETTINGS__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, Integer> getUnits() {
		if (units == null) {
			units = new EcoreEMap<String,Integer>(ModelPackage.Literals.COUNT_ENTRY, CountEntryImpl.class, this, ModelPackage.PACKING_SETTINGS__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, Kit> getKits() {
		if (kits == null) {
			kits = new EcoreEMap<String,Kit>(ModelPackage.Literals.KIT_ENTRY, KitEntryImpl.class, this, ModelPackage.PACKING_SETTINGS__KITS);
		}
		return kits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PACKING_SETTINGS__HOLD:
				return basicSetHold(null, msgs);
			case ModelPackage.PACKING_SETTINGS__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case ModelPackage.PACKING_SETTINGS__KITS:
				return ((InternalEList<?>)getKits()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.PACKING_SETTINGS__HOLD:
				return getHold();
			case ModelPackage.PACKING_SETTINGS__QUANTITY_CAP:
				return getQuantityCap();
			case ModelPackage.PACKING_SETTINGS__ITEM_OPENS_ORDER:
				return isItemOpensOrder();
			case ModelPackage.PACKING_SETTINGS__NOTE:
				return getNote();
			case ModelPackage.PACKING_SETTINGS__UNITS:
				if (coreType) return getUnits();
				else return getUnits().map();
			case ModelPackage.PACKING_SETTINGS__KITS:
				if (coreType) return getKits();
				else return getKits().map();
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
			case ModelPackage.PACKING_SETTINGS__HOLD:
				setHold((HoldSettings)newValue);
				return;
			case ModelPackage.PACKING_SETTINGS__QUANTITY_CAP:
				setQuantityCap((Integer)newValue);
				return;
			case ModelPackage.PACKING_SETTINGS__ITEM_OPENS_ORDER:
				setItemOpensOrder((Boolean)newValue);
				return;
			case ModelPackage.PACKING_SETTINGS__NOTE:
				setNote((String)newValue);
				return;
			case ModelPackage.PACKING_SETTINGS__UNITS:
				((EStructuralFeature.Setting)getUnits()).set(newValue);
				return;
			case ModelPackage.PACKING_SETTINGS__KITS:
				((EStructuralFeature.Setting)getKits()).set(newValue);
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
			case ModelPackage.PACKING_SETTINGS__HOLD:
				setHold((HoldSettings)null);
				return;
			case ModelPackage.PACKING_SETTINGS__QUANTITY_CAP:
				setQuantityCap(QUANTITY_CAP_EDEFAULT);
				return;
			case ModelPackage.PACKING_SETTINGS__ITEM_OPENS_ORDER:
				setItemOpensOrder(ITEM_OPENS_ORDER_EDEFAULT);
				return;
			case ModelPackage.PACKING_SETTINGS__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ModelPackage.PACKING_SETTINGS__UNITS:
				getUnits().clear();
				return;
			case ModelPackage.PACKING_SETTINGS__KITS:
				getKits().clear();
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
			case ModelPackage.PACKING_SETTINGS__HOLD:
				return hold != null;
			case ModelPackage.PACKING_SETTINGS__QUANTITY_CAP:
				return quantityCap != QUANTITY_CAP_EDEFAULT;
			case ModelPackage.PACKING_SETTINGS__ITEM_OPENS_ORDER:
				return itemOpensOrder != ITEM_OPENS_ORDER_EDEFAULT;
			case ModelPackage.PACKING_SETTINGS__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ModelPackage.PACKING_SETTINGS__UNITS:
				return units != null && !units.isEmpty();
			case ModelPackage.PACKING_SETTINGS__KITS:
				return kits != null && !kits.isEmpty();
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
		result.append(" (quantityCap: ");
		result.append(quantityCap);
		result.append(", itemOpensOrder: ");
		result.append(itemOpensOrder);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //PackingSettingsImpl
