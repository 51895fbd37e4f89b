/**
 */
package org.packbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Order Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.OrderLine#getSku <em>Sku</em>}</li>
 *   <li>{@link org.packbench.model.OrderLine#getProductName <em>Product Name</em>}</li>
 *   <li>{@link org.packbench.model.OrderLine#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.packbench.model.OrderLine#getPicture <em>Picture</em>}</li>
 *   <li>{@link org.packbench.model.OrderLine#getKit <em>Kit</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.ModelPackage#getOrderLine()
 * @model
 * @generated
 */
public interface OrderLine extends EObject {
	/**
	 * Returns the value of the '<em><b>Sku</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sku</em>' attribute.
	 * @see #setSku(String)
	 * @see org.packbench.model.ModelPackage#getOrderLine_Sku()
	 * @model
	 * @generated
	 */
	String getSku();

	/**
	 * Sets the value of the '{@link org.packbench.model.OrderLine#getSku <em>Sku</em>}' attribute.
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
	 * @see org.packbench.model.ModelPackage#getOrderLine_ProductName()
	 * @model
	 * @generated
	 */
	String getProductName();

	/**
	 * Sets the value of the '{@link org.packbench.model.OrderLine#getProductName <em>Product Name</em>}' attribute.
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
	 * @see org.packbench.model.ModelPackage#getOrderLine_Quantity()
	 * @model
	 * @generated
	 */
	int getQuantity();

	/**
	 * Sets the value of the '{@link org.packbench.model.OrderLine#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(int value);

	/**
	 * Returns the value of the '<em><b>Picture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Picture</em>' attribute.
	 * @see #setPicture(String)
	 * @see org.packbench.model.ModelPackage#getOrderLine_Picture()
	 * @model annotation="http://packbench.org/json keys='picture image image_path image_url image_src'"
	 * @generated
	 */
	String getPicture();

	/**
	 * Sets the value of the '{@link org.packbench.model.OrderLine#getPicture <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture</em>' attribute.
	 * @see #getPicture()
	 * @generated
	 */
	void setPicture(String value);

	/**
	 * Returns the value of the '<em><b>Kit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kit</em>' containment reference.
	 * @see #setKit(KitOrigin)
	 * @see org.packbench.model.ModelPackage#getOrderLine_Kit()
	 * @model containment="true"
	 * @generated
	 */
	KitOrigin getKit();

	/**
	 * Sets the value of the '{@link org.packbench.model.OrderLine#getKit <em>Kit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kit</em>' containment reference.
	 * @see #getKit()
	 * @generated
	 */
	void setKit(KitOrigin value);

} // OrderLine
