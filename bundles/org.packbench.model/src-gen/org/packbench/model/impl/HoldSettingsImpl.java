/**
 */
package org.packbench.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.packbench.model.HoldSettings;
import org.packbench.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hold Settings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.impl.HoldSettingsImpl#isWrongItem <em>Wrong Item</em>}</li>
 *   <li>{@link org.packbench.model.impl.HoldSettingsImpl#isUnknownCode <em>Unknown Code</em>}</li>
 *   <li>{@link org.packbench.model.impl.HoldSettingsImpl#isNoSuchOrder <em>No Such Order</em>}</li>
 *   <li>{@link org.packbench.model.impl.HoldSettingsImpl#isOverScan <em>Over Scan</em>}</li>
 *   <li>{@link org.packbench.model.impl.HoldSettingsImpl#isAlreadyPacked <em>Already Packed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HoldSettingsImpl extends MinimalEObjectImpl.Container implements HoldSettings {
	/**
	 * The default value of the '{@link #isWrongItem() <em>Wrong Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWrongItem()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WRONG_ITEM_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isWrongItem() <em>Wrong Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWrongItem()
	 * @generated
	 * @ordered
	 */
	protected boolean wrongItem = WRONG_ITEM_EDEFAULT;

	/**
	 * The default value of the '{@link #isUnknownCode() <em>Unknown Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnknownCode()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNKNOWN_CODE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnknownCode() <em>Unknown Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnknownCode()
	 * @generated
	 * @ordered
	 */
	protected boolean unknownCode = UNKNOWN_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #isNoSuchOrder() <em>No Such Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNoSuchOrder()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NO_SUCH_ORDER_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isNoSuchOrder() <em>No Such Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNoSuchOrder()
	 * @generated
	 * @ordered
	 */
	protected boolean noSuchOrder = NO_SUCH_ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #isOverScan() <em>Over Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOverScan()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OVER_SCAN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOverScan() <em>Over Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOverScan()
	 * @generated
	 * @ordered
	 */
	protected boolean overScan = OVER_SCAN_EDEFAULT;

	/**
	 * The default value of the '{@link #isAlreadyPacked() <em>Already Packed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAlreadyPacked()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALREADY_PACKED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAlreadyPacked() <em>Already Packed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAlreadyPacked()
	 * @generated
	 * @ordered
	 */
	protected boolean alreadyPacked = ALREADY_PACKED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HoldSettingsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.HOLD_SETTINGS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWrongItem() {
		return wrongItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrongItem(boolean newWrongItem) {
		boolean oldWrongItem = wrongItem;
		wrongItem = newWrongItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOLD_SETTINGS__WRONG_ITEM, oldWrongItem, wrongItem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnknownCode() {
		return unknownCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnknownCode(boolean newUnknownCode) {
		boolean oldUnknownCode = unknownCode;
		unknownCode = newUnknownCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOLD_SETTINGS__UNKNOWN_CODE, oldUnknownCode, unknownCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNoSuchOrder() {
		return noSuchOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoSuchOrder(boolean newNoSuchOrder) {
		boolean oldNoSuchOrder = noSuchOrder;
		noSuchOrder = newNoSuchOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOLD_SETTINGS__NO_SUCH_ORDER, oldNoSuchOrder, noSuchOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOverScan() {
		return overScan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverScan(boolean newOverScan) {
		boolean oldOverScan = overScan;
		overScan = newOverScan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOLD_SETTINGS__OVER_SCAN, oldOverScan, overScan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAlreadyPacked() {
		return alreadyPacked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlreadyPacked(boolean newAlreadyPacked) {
		boolean oldAlreadyPacked = alreadyPacked;
		alreadyPacked = newAlreadyPacked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.HOLD_SETTINGS__ALREADY_PACKED, oldAlreadyPacked, alreadyPacked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.HOLD_SETTINGS__WRONG_ITEM:
				return isWrongItem();
			case ModelPackage.HOLD_SETTINGS__UNKNOWN_CODE:
				return isUnknownCode();
			case ModelPackage.HOLD_SETTINGS__NO_SUCH_ORDER:
				return isNoSuchOrder();
			case ModelPackage.HOLD_SETTINGS__OVER_SCAN:
				return isOverScan();
			case ModelPackage.HOLD_SETTINGS__ALREADY_PACKED:
				return isAlreadyPacked();
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
			case ModelPackage.HOLD_SETTINGS__WRONG_ITEM:
				setWrongItem((Boolean)newValue);
				return;
			case ModelPackage.HOLD_SETTINGS__UNKNOWN_CODE:
				setUnknownCode((Boolean)newValue);
				return;
			case ModelPackage.HOLD_SETTINGS__NO_SUCH_ORDER:
				setNoSuchOrder((Boolean)newValue);
				return;
			case ModelPackage.HOLD_SETTINGS__OVER_SCAN:
				setOverScan((Boolean)newValue);
				return;
			case ModelPackage.HOLD_SETTINGS__ALREADY_PACKED:
				setAlreadyPacked((Boolean)newValue);
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
			case ModelPackage.HOLD_SETTINGS__WRONG_ITEM:
				setWrongItem(WRONG_ITEM_EDEFAULT);
				return;
			case ModelPackage.HOLD_SETTINGS__UNKNOWN_CODE:
				setUnknownCode(UNKNOWN_CODE_EDEFAULT);
				return;
			case ModelPackage.HOLD_SETTINGS__NO_SUCH_ORDER:
				setNoSuchOrder(NO_SUCH_ORDER_EDEFAULT);
				return;
			case ModelPackage.HOLD_SETTINGS__OVER_SCAN:
				setOverScan(OVER_SCAN_EDEFAULT);
				return;
			case ModelPackage.HOLD_SETTINGS__ALREADY_PACKED:
				setAlreadyPacked(ALREADY_PACKED_EDEFAULT);
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
			case ModelPackage.HOLD_SETTINGS__WRONG_ITEM:
				return wrongItem != WRONG_ITEM_EDEFAULT;
			case ModelPackage.HOLD_SETTINGS__UNKNOWN_CODE:
				return unknownCode != UNKNOWN_CODE_EDEFAULT;
			case ModelPackage.HOLD_SETTINGS__NO_SUCH_ORDER:
				return noSuchOrder != NO_SUCH_ORDER_EDEFAULT;
			case ModelPackage.HOLD_SETTINGS__OVER_SCAN:
				return overScan != OVER_SCAN_EDEFAULT;
			case ModelPackage.HOLD_SETTINGS__ALREADY_PACKED:
				return alreadyPacked != ALREADY_PACKED_EDEFAULT;
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
		result.append(" (wrongItem: ");
		result.append(wrongItem);
		result.append(", unknownCode: ");
		result.append(unknownCode);
		result.append(", noSuchOrder: ");
		result.append(noSuchOrder);
		result.append(", overScan: ");
		result.append(overScan);
		result.append(", alreadyPacked: ");
		result.append(alreadyPacked);
		result.append(')');
		return result.toString();
	}

} //HoldSettingsImpl
