/**
 */
package org.packbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Barcode Label</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.BarcodeLabel#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link org.packbench.model.BarcodeLabel#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link org.packbench.model.BarcodeLabel#getDpi <em>Dpi</em>}</li>
 *   <li>{@link org.packbench.model.BarcodeLabel#isShowQuantity <em>Show Quantity</em>}</li>
 *   <li>{@link org.packbench.model.BarcodeLabel#isShowClientName <em>Show Client Name</em>}</li>
 *   <li>{@link org.packbench.model.BarcodeLabel#getFontSize <em>Font Size</em>}</li>
 *   <li>{@link org.packbench.model.BarcodeLabel#getSymbology <em>Symbology</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.ModelPackage#getBarcodeLabel()
 * @model
 * @generated
 */
public interface BarcodeLabel extends EObject {
	/**
	 * Returns the value of the '<em><b>Width Mm</b></em>' attribute.
	 * The default value is <code>"65"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Width Mm</em>' attribute.
	 * @see #setWidthMm(int)
	 * @see org.packbench.model.ModelPackage#getBarcodeLabel_WidthMm()
	 * @model default="65"
	 * @generated
	 */
	int getWidthMm();

	/**
	 * Sets the value of the '{@link org.packbench.model.BarcodeLabel#getWidthMm <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width Mm</em>' attribute.
	 * @see #getWidthMm()
	 * @generated
	 */
	void setWidthMm(int value);

	/**
	 * Returns the value of the '<em><b>Height Mm</b></em>' attribute.
	 * The default value is <code>"35"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Height Mm</em>' attribute.
	 * @see #setHeightMm(int)
	 * @see org.packbench.model.ModelPackage#getBarcodeLabel_HeightMm()
	 * @model default="35"
	 * @generated
	 */
	int getHeightMm();

	/**
	 * Sets the value of the '{@link org.packbench.model.BarcodeLabel#getHeightMm <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height Mm</em>' attribute.
	 * @see #getHeightMm()
	 * @generated
	 */
	void setHeightMm(int value);

	/**
	 * Returns the value of the '<em><b>Dpi</b></em>' attribute.
	 * The default value is <code>"203"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dpi</em>' attribute.
	 * @see #setDpi(int)
	 * @see org.packbench.model.ModelPackage#getBarcodeLabel_Dpi()
	 * @model default="203"
	 * @generated
	 */
	int getDpi();

	/**
	 * Sets the value of the '{@link org.packbench.model.BarcodeLabel#getDpi <em>Dpi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dpi</em>' attribute.
	 * @see #getDpi()
	 * @generated
	 */
	void setDpi(int value);

	/**
	 * Returns the value of the '<em><b>Show Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Show Quantity</em>' attribute.
	 * @see #setShowQuantity(boolean)
	 * @see org.packbench.model.ModelPackage#getBarcodeLabel_ShowQuantity()
	 * @model
	 * @generated
	 */
	boolean isShowQuantity();

	/**
	 * Sets the value of the '{@link org.packbench.model.BarcodeLabel#isShowQuantity <em>Show Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Show Quantity</em>' attribute.
	 * @see #isShowQuantity()
	 * @generated
	 */
	void setShowQuantity(boolean value);

	/**
	 * Returns the value of the '<em><b>Show Client Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Show Client Name</em>' attribute.
	 * @see #setShowClientName(boolean)
	 * @see org.packbench.model.ModelPackage#getBarcodeLabel_ShowClientName()
	 * @model
	 * @generated
	 */
	boolean isShowClientName();

	/**
	 * Sets the value of the '{@link org.packbench.model.BarcodeLabel#isShowClientName <em>Show Client Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Show Client Name</em>' attribute.
	 * @see #isShowClientName()
	 * @generated
	 */
	void setShowClientName(boolean value);

	/**
	 * Returns the value of the '<em><b>Font Size</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Font Size</em>' attribute.
	 * @see #setFontSize(int)
	 * @see org.packbench.model.ModelPackage#getBarcodeLabel_FontSize()
	 * @model default="10"
	 * @generated
	 */
	int getFontSize();

	/**
	 * Sets the value of the '{@link org.packbench.model.BarcodeLabel#getFontSize <em>Font Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Font Size</em>' attribute.
	 * @see #getFontSize()
	 * @generated
	 */
	void setFontSize(int value);

	/**
	 * Returns the value of the '<em><b>Symbology</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Symbology</em>' attribute.
	 * @see #setSymbology(String)
	 * @see org.packbench.model.ModelPackage#getBarcodeLabel_Symbology()
	 * @model
	 * @generated
	 */
	String getSymbology();

	/**
	 * Sets the value of the '{@link org.packbench.model.BarcodeLabel#getSymbology <em>Symbology</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symbology</em>' attribute.
	 * @see #getSymbology()
	 * @generated
	 */
	void setSymbology(String value);

} // BarcodeLabel
