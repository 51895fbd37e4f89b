/**
 */
package org.packbench.model.screen.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.packbench.model.screen.Line;
import org.packbench.model.screen.ScreenPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.impl.LineImpl#getRow <em>Row</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.LineImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.LineImpl#getVariant <em>Variant</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.LineImpl#getSku <em>Sku</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.LineImpl#getRequired <em>Required</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.LineImpl#getPacked <em>Packed</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.LineImpl#isForced <em>Forced</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.LineImpl#getPicture <em>Picture</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.LineImpl#isPictured <em>Pictured</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LineImpl extends MinimalEObjectImpl.Container implements Line {
	/**
	 * The default value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected static final int ROW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected int row = ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getVariant() <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariant()
	 * @generated
	 * @ordered
	 */
	protected static final String VARIANT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getVariant() <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariant()
	 * @generated
	 * @ordered
	 */
	protected String variant = VARIANT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSku() <em>Sku</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSku()
	 * @generated
	 * @ordered
	 */
	protected static final String SKU_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSku() <em>Sku</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSku()
	 * @generated
	 * @ordered
	 */
	protected String sku = SKU_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequired()
	 * @generated
	 * @ordered
	 */
	protected static final int REQUIRED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequired()
	 * @generated
	 * @ordered
	 */
	protected int required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPacked() <em>Packed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacked()
	 * @generated
	 * @ordered
	 */
	protected static final int PACKED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPacked() <em>Packed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacked()
	 * @generated
	 * @ordered
	 */
	protected int packed = PACKED_EDEFAULT;

	/**
	 * The default value of the '{@link #isForced() <em>Forced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForced()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FORCED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isForced() <em>Forced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForced()
	 * @generated
	 * @ordered
	 */
	protected boolean forced = FORCED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPicture() <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicture()
	 * @generated
	 * @ordered
	 */
	protected static final String PICTURE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPicture() <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicture()
	 * @generated
	 * @ordered
	 */
	protected String picture = PICTURE_EDEFAULT;

	/**
	 * The default value of the '{@link #isPictured() <em>Pictured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPictured()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PICTURED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPictured() <em>Pictured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPictured()
	 * @generated
	 * @ordered
	 */
	protected boolean pictured = PICTURED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScreenPackage.Literals.LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRow() {
		return row;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRow(int newRow) {
		int oldRow = row;
		row = newRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.LINE__ROW, oldRow, row));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.LINE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVariant() {
		return variant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVariant(String newVariant) {
		String oldVariant = variant;
		variant = newVariant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.LINE__VARIANT, oldVariant, variant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSku() {
		return sku;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSku(String newSku) {
		String oldSku = sku;
		sku = newSku;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.LINE__SKU, oldSku, sku));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(int newRequired) {
		int oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.LINE__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPacked() {
		return packed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPacked(int newPacked) {
		int oldPacked = packed;
		packed = newPacked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.LINE__PACKED, oldPacked, packed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isForced() {
		return forced;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForced(boolean newForced) {
		boolean oldForced = forced;
		forced = newForced;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.LINE__FORCED, oldForced, forced));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPicture() {
		return picture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPicture(String newPicture) {
		String oldPicture = picture;
		picture = newPicture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.LINE__PICTURE, oldPicture, picture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPictured() {
		return pictured;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPictured(boolean newPictured) {
		boolean oldPictured = pictured;
		pictured = newPictured;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.LINE__PICTURED, oldPictured, pictured));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScreenPackage.LINE__ROW:
				return getRow();
			case ScreenPackage.LINE__NAME:
				return getName();
			case ScreenPackage.LINE__VARIANT:
				return getVariant();
			case ScreenPackage.LINE__SKU:
				return getSku();
			case ScreenPackage.LINE__REQUIRED:
				return getRequired();
			case ScreenPackage.LINE__PACKED:
				return getPacked();
			case ScreenPackage.LINE__FORCED:
				return isForced();
			case ScreenPackage.LINE__PICTURE:
				return getPicture();
			case ScreenPackage.LINE__PICTURED:
				return isPictured();
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
			case ScreenPackage.LINE__ROW:
				setRow((Integer)newValue);
				return;
			case ScreenPackage.LINE__NAME:
				setName((String)newValue);
				return;
			case ScreenPackage.LINE__VARIANT:
				setVariant((String)newValue);
				return;
			case ScreenPackage.LINE__SKU:
				setSku((String)newValue);
				return;
			case ScreenPackage.LINE__REQUIRED:
				setRequired((Integer)newValue);
				return;
			case ScreenPackage.LINE__PACKED:
				setPacked((Integer)newValue);
				return;
			case ScreenPackage.LINE__FORCED:
				setForced((Boolean)newValue);
				return;
			case ScreenPackage.LINE__PICTURE:
				setPicture((String)newValue);
				return;
			case ScreenPackage.LINE__PICTURED:
				setPictured((Boolean)newValue);
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
			case ScreenPackage.LINE__ROW:
				setRow(ROW_EDEFAULT);
				return;
			case ScreenPackage.LINE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ScreenPackage.LINE__VARIANT:
				setVariant(VARIANT_EDEFAULT);
				return;
			case ScreenPackage.LINE__SKU:
				setSku(SKU_EDEFAULT);
				return;
			case ScreenPackage.LINE__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case ScreenPackage.LINE__PACKED:
				setPacked(PACKED_EDEFAULT);
				return;
			case ScreenPackage.LINE__FORCED:
				setForced(FORCED_EDEFAULT);
				return;
			case ScreenPackage.LINE__PICTURE:
				setPicture(PICTURE_EDEFAULT);
				return;
			case ScreenPackage.LINE__PICTURED:
				setPictured(PICTURED_EDEFAULT);
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
			case ScreenPackage.LINE__ROW:
				return row != ROW_EDEFAULT;
			case ScreenPackage.LINE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ScreenPackage.LINE__VARIANT:
				return VARIANT_EDEFAULT == null ? variant != null : !VARIANT_EDEFAULT.equals(variant);
			case ScreenPackage.LINE__SKU:
				return SKU_EDEFAULT == null ? sku != null : !SKU_EDEFAULT.equals(sku);
			case ScreenPackage.LINE__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case ScreenPackage.LINE__PACKED:
				return packed != PACKED_EDEFAULT;
			case ScreenPackage.LINE__FORCED:
				return forced != FORCED_EDEFAULT;
			case ScreenPackage.LINE__PICTURE:
				return PICTURE_EDEFAULT == null ? picture != null : !PICTURE_EDEFAULT.equals(picture);
			case ScreenPackage.LINE__PICTURED:
				return pictured != PICTURED_EDEFAULT;
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
		result.append(" (row: ");
		result.append(row);
		result.append(", name: ");
		result.append(name);
		result.append(", variant: ");
		result.append(variant);
		result.append(", sku: ");
		result.append(sku);
		result.append(", required: ");
		result.append(required);
		result.append(", packed: ");
		result.append(packed);
		result.append(", forced: ");
		result.append(forced);
		result.append(", picture: ");
		result.append(picture);
		result.append(", pictured: ");
		result.append(pictured);
		result.append(')');
		return result.toString();
	}

} //LineImpl
