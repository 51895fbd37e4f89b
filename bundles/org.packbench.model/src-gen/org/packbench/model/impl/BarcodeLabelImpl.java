/**
 */
package org.packbench.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.packbench.model.BarcodeLabel;
import org.packbench.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Barcode Label</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.impl.BarcodeLabelImpl#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.packbench.model.impl.BarcodeLabelImpl#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.packbench.model.impl.BarcodeLabelImpl#getDpi <em>Dpi</em>}</li>
 *   <li>{@link org.packbench.model.impl.BarcodeLabelImpl#isShowQuantity <em>Show Quantity</em>}</li>
 *   <li>{@link org.packbench.model.impl.BarcodeLabelImpl#isShowClientName <em>Show Client Name</em>}</li>
 *   <li>{@link org.packbench.model.impl.BarcodeLabelImpl#getFontSize <em>Font Size</em>}</li>
 *   <li>{@link org.packbench.model.impl.BarcodeLabelImpl#getSymbology <em>Symbology</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BarcodeLabelImpl extends MinimalEObjectImpl.Container implements BarcodeLabel {
	/**
	 * The default value of the '{@link #getWidthMm() <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMm()
	 * @generated
	 * @ordered
	 */
	protected static final int WIDTH_MM_EDEFAULT = 65;

	/**
	 * The cached value of the '{@link #getWidthMm() <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMm()
	 * @generated
	 * @ordered
	 */
	protected int widthMm = WIDTH_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeightMm() <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightMm()
	 * @generated
	 * @ordered
	 */
	protected static final int HEIGHT_MM_EDEFAULT = 35;

	/**
	 * The cached value of the '{@link #getHeightMm() <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightMm()
	 * @generated
	 * @ordered
	 */
	protected int heightMm = HEIGHT_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDpi() <em>Dpi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDpi()
	 * @generated
	 * @ordered
	 */
	protected static final int DPI_EDEFAULT = 203;

	/**
	 * The cached value of the '{@link #getDpi() <em>Dpi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDpi()
	 * @generated
	 * @ordered
	 */
	protected int dpi = DPI_EDEFAULT;

	/**
	 * The default value of the '{@link #isShowQuantity() <em>Show Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowQuantity()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHOW_QUANTITY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isShowQuantity() <em>Show Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowQuantity()
	 * @generated
	 * @ordered
	 */
	protected boolean showQuantity = SHOW_QUANTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isShowClientName() <em>Show Client Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowClientName()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHOW_CLIENT_NAME_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isShowClientName() <em>Show Client Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowClientName()
	 * @generated
	 * @ordered
	 */
	protected boolean showClientName = SHOW_CLIENT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFontSize() <em>Font Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFontSize()
	 * @generated
	 * @ordered
	 */
	protected static final int FONT_SIZE_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getFontSize() <em>Font Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFontSize()
	 * @generated
	 * @ordered
	 */
	protected int fontSize = FONT_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSymbology() <em>Symbology</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymbology()
	 * @generated
	 * @ordered
	 */
	protected static final String SYMBOLOGY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSymbology() <em>Symbology</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymbology()
	 * @generated
	 * @ordered
	 */
	protected String symbology = SYMBOLOGY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BarcodeLabelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.BARCODE_LABEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWidthMm() {
		return widthMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidthMm(int newWidthMm) {
		int oldWidthMm = widthMm;
		widthMm = newWidthMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BARCODE_LABEL__WIDTH_MM, oldWidthMm, widthMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeightMm() {
		return heightMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeightMm(int newHeightMm) {
		int oldHeightMm = heightMm;
		heightMm = newHeightMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BARCODE_LABEL__HEIGHT_MM, oldHeightMm, heightMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDpi() {
		return dpi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDpi(int newDpi) {
		int oldDpi = dpi;
		dpi = newDpi;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BARCODE_LABEL__DPI, oldDpi, dpi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShowQuantity() {
		return showQuantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShowQuantity(boolean newShowQuantity) {
		boolean oldShowQuantity = showQuantity;
		showQuantity = newShowQuantity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BARCODE_LABEL__SHOW_QUANTITY, oldShowQuantity, showQuantity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShowClientName() {
		return showClientName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShowClientName(boolean newShowClientName) {
		boolean oldShowClientName = showClientName;
		showClientName = newShowClientName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BARCODE_LABEL__SHOW_CLIENT_NAME, oldShowClientName, showClientName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFontSize() {
		return fontSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFontSize(int newFontSize) {
		int oldFontSize = fontSize;
		fontSize = newFontSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BARCODE_LABEL__FONT_SIZE, oldFontSize, fontSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSymbology() {
		return symbology;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSymbology(String newSymbology) {
		String oldSymbology = symbology;
		symbology = newSymbology;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BARCODE_LABEL__SYMBOLOGY, oldSymbology, symbology));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.BARCODE_LABEL__WIDTH_MM:
				return getWidthMm();
			case ModelPackage.BARCODE_LABEL__HEIGHT_MM:
				return getHeightMm();
			case ModelPackage.BARCODE_LABEL__DPI:
				return getDpi();
			case ModelPackage.BARCODE_LABEL__SHOW_QUANTITY:
				return isShowQuantity();
			case ModelPackage.BARCODE_LABEL__SHOW_CLIENT_NAME:
				return isShowClientName();
			case ModelPackage.BARCODE_LABEL__FONT_SIZE:
				return getFontSize();
			case ModelPackage.BARCODE_LABEL__SYMBOLOGY:
				return getSymbology();
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
			case ModelPackage.BARCODE_LABEL__WIDTH_MM:
				setWidthMm((Integer)newValue);
				return;
			case ModelPackage.BARCODE_LABEL__HEIGHT_MM:
				setHeightMm((Integer)newValue);
				return;
			case ModelPackage.BARCODE_LABEL__DPI:
				setDpi((Integer)newValue);
				return;
			case ModelPackage.BARCODE_LABEL__SHOW_QUANTITY:
				setShowQuantity((Boolean)newValue);
				return;
			case ModelPackage.BARCODE_LABEL__SHOW_CLIENT_NAME:
				setShowClientName((Boolean)newValue);
				return;
			case ModelPackage.BARCODE_LABEL__FONT_SIZE:
				setFontSize((Integer)newValue);
				return;
			case ModelPackage.BARCODE_LABEL__SYMBOLOGY:
				setSymbology((String)newValue);
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
			case ModelPackage.BARCODE_LABEL__WIDTH_MM:
				setWidthMm(WIDTH_MM_EDEFAULT);
				return;
			case ModelPackage.BARCODE_LABEL__HEIGHT_MM:
				setHeightMm(HEIGHT_MM_EDEFAULT);
				return;
			case ModelPackage.BARCODE_LABEL__DPI:
				setDpi(DPI_EDEFAULT);
				return;
			case ModelPackage.BARCODE_LABEL__SHOW_QUANTITY:
				setShowQuantity(SHOW_QUANTITY_EDEFAULT);
				return;
			case ModelPackage.BARCODE_LABEL__SHOW_CLIENT_NAME:
				setShowClientName(SHOW_CLIENT_NAME_EDEFAULT);
				return;
			case ModelPackage.BARCODE_LABEL__FONT_SIZE:
				setFontSize(FONT_SIZE_EDEFAULT);
				return;
			case ModelPackage.BARCODE_LABEL__SYMBOLOGY:
				setSymbology(SYMBOLOGY_EDEFAULT);
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
			case ModelPackage.BARCODE_LABEL__WIDTH_MM:
				return widthMm != WIDTH_MM_EDEFAULT;
			case ModelPackage.BARCODE_LABEL__HEIGHT_MM:
				return heightMm != HEIGHT_MM_EDEFAULT;
			case ModelPackage.BARCODE_LABEL__DPI:
				return dpi != DPI_EDEFAULT;
			case ModelPackage.BARCODE_LABEL__SHOW_QUANTITY:
				return showQuantity != SHOW_QUANTITY_EDEFAULT;
			case ModelPackage.BARCODE_LABEL__SHOW_CLIENT_NAME:
				return showClientName != SHOW_CLIENT_NAME_EDEFAULT;
			case ModelPackage.BARCODE_LABEL__FONT_SIZE:
				return fontSize != FONT_SIZE_EDEFAULT;
			case ModelPackage.BARCODE_LABEL__SYMBOLOGY:
				return SYMBOLOGY_EDEFAULT == null ? symbology != null : !SYMBOLOGY_EDEFAULT.equals(symbology);
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
		result.append(" (widthMm: ");
		result.append(widthMm);
		result.append(", heightMm: ");
		result.append(heightMm);
		result.append(", dpi: ");
		result.append(dpi);
		result.append(", showQuantity: ");
		result.append(showQuantity);
		result.append(", showClientName: ");
		result.append(showClientName);
		result.append(", fontSize: ");
		result.append(fontSize);
		result.append(", symbology: ");
		result.append(symbology);
		result.append(')');
		return result.toString();
	}

} //BarcodeLabelImpl
