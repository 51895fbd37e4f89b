/**
 */
package org.packbench.model.screen;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One product of the open order; row counts the order's lines from 0. The picture is where the list says it lies; it is pictured once one is there to show.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.Line#getRow <em>Row</em>}</li>
 *   <li>{@link org.packbench.model.screen.Line#getName <em>Name</em>}</li>
 *   <li>{@link org.packbench.model.screen.Line#getVariant <em>Variant</em>}</li>
 *   <li>{@link org.packbench.model.screen.Line#getSku <em>Sku</em>}</li>
 *   <li>{@link org.packbench.model.screen.Line#getRequired <em>Required</em>}</li>
 *   <li>{@link org.packbench.model.screen.Line#getPacked <em>Packed</em>}</li>
 *   <li>{@link org.packbench.model.screen.Line#isForced <em>Forced</em>}</li>
 *   <li>{@link org.packbench.model.screen.Line#getPicture <em>Picture</em>}</li>
 *   <li>{@link org.packbench.model.screen.Line#isPictured <em>Pictured</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.screen.ScreenPackage#getLine()
 * @model
 * @generated
 */
public interface Line extends EObject {
	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(int)
	 * @see org.packbench.model.screen.ScreenPackage#getLine_Row()
	 * @model
	 * @generated
	 */
	int getRow();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Line#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.packbench.model.screen.ScreenPackage#getLine_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Line#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Variant</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Variant</em>' attribute.
	 * @see #setVariant(String)
	 * @see org.packbench.model.screen.ScreenPackage#getLine_Variant()
	 * @model default=""
	 * @generated
	 */
	String getVariant();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Line#getVariant <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variant</em>' attribute.
	 * @see #getVariant()
	 * @generated
	 */
	void setVariant(String value);

	/**
	 * Returns the value of the '<em><b>Sku</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sku</em>' attribute.
	 * @see #setSku(String)
	 * @see org.packbench.model.screen.ScreenPackage#getLine_Sku()
	 * @model default=""
	 * @generated
	 */
	String getSku();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Line#getSku <em>Sku</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sku</em>' attribute.
	 * @see #getSku()
	 * @generated
	 */
	void setSku(String value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(int)
	 * @see org.packbench.model.screen.ScreenPackage#getLine_Required()
	 * @model
	 * @generated
	 */
	int getRequired();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Line#getRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #getRequired()
	 * @generated
	 */
	void setRequired(int value);

	/**
	 * Returns the value of the '<em><b>Packed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Packed</em>' attribute.
	 * @see #setPacked(int)
	 * @see org.packbench.model.screen.ScreenPackage#getLine_Packed()
	 * @model
	 * @generated
	 */
	int getPacked();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Line#getPacked <em>Packed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Packed</em>' attribute.
	 * @see #getPacked()
	 * @generated
	 */
	void setPacked(int value);

	/**
	 * Returns the value of the '<em><b>Forced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Forced</em>' attribute.
	 * @see #setForced(boolean)
	 * @see org.packbench.model.screen.ScreenPackage#getLine_Forced()
	 * @model
	 * @generated
	 */
	boolean isForced();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Line#isForced <em>Forced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forced</em>' attribute.
	 * @see #isForced()
	 * @generated
	 */
	void setForced(boolean value);

	/**
	 * Returns the value of the '<em><b>Picture</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Picture</em>' attribute.
	 * @see #setPicture(String)
	 * @see org.packbench.model.screen.ScreenPackage#getLine_Picture()
	 * @model default=""
	 * @generated
	 */
	String getPicture();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Line#getPicture <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture</em>' attribute.
	 * @see #getPicture()
	 * @generated
	 */
	void setPicture(String value);

	/**
	 * Returns the value of the '<em><b>Pictured</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pictured</em>' attribute.
	 * @see #setPictured(boolean)
	 * @see org.packbench.model.screen.ScreenPackage#getLine_Pictured()
	 * @model
	 * @generated
	 */
	boolean isPictured();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Line#isPictured <em>Pictured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pictured</em>' attribute.
	 * @see #isPictured()
	 * @generated
	 */
	void setPictured(boolean value);

} // Line
