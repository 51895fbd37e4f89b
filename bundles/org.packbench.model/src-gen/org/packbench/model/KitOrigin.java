/**
 */
package org.packbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kit Origin</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The line that this and the lines after it came from, when a session's list was frozen.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.KitOrigin#getSku <em>Sku</em>}</li>
 *   <li>{@link org.packbench.model.KitOrigin#getProductName <em>Product Name</em>}</li>
 *   <li>{@link org.packbench.model.KitOrigin#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.packbench.model.KitOrigin#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.ModelPackage#getKitOrigin()
 * @model
 * @generated
 */
public interface KitOrigin extends EObject {
	/**
	 * Returns the value of the '<em><b>Sku</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sku</em>' attribute.
	 * @see #setSku(String)
	 * @see org.packbench.model.ModelPackage#getKitOrigin_Sku()
	 * @model
	 * @generated
	 */
	String getSku();

	/**
	 * Sets the value of the '{@link org.packbench.model.KitOrigin#getSku <em>Sku</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sku</em>' attribute.
	 * @see #getSku()
	 * @generated
	 */
	void setSku(String value);

	/**
	 * Returns the value of the '<em><b>Product Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Product Name</em>' attribute.
	 * @see #setProductName(String)
	 * @see org.packbench.model.ModelPackage#getKitOrigin_ProductName()
	 * @model
	 * @generated
	 */
	String getProductName();

	/**
	 * Sets the value of the '{@link org.packbench.model.KitOrigin#getProductName <em>Product Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product Name</em>' attribute.
	 * @see #getProductName()
	 * @generated
	 */
	void setProductName(String value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(int)
	 * @see org.packbench.model.ModelPackage#getKitOrigin_Quantity()
	 * @model
	 * @generated
	 */
	int getQuantity();

	/**
	 * Sets the value of the '{@link org.packbench.model.KitOrigin#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(int value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many lines there are of it, this one included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' attribute.
	 * @see #setParts(int)
	 * @see org.packbench.model.ModelPackage#getKitOrigin_Parts()
	 * @model
	 * @generated
	 */
	int getParts();

	/**
	 * Sets the value of the '{@link org.packbench.model.KitOrigin#getParts <em>Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parts</em>' attribute.
	 * @see #getParts()
	 * @generated
	 */
	void setParts(int value);

} // KitOrigin
