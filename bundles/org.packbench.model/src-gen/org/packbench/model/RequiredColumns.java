/**
 */
package org.packbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Required Columns</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.RequiredColumns#getOrderNumber <em>Order Number</em>}</li>
 *   <li>{@link org.packbench.model.RequiredColumns#getSku <em>Sku</em>}</li>
 *   <li>{@link org.packbench.model.RequiredColumns#getProductName <em>Product Name</em>}</li>
 *   <li>{@link org.packbench.model.RequiredColumns#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.packbench.model.RequiredColumns#getCourier <em>Courier</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.ModelPackage#getRequiredColumns()
 * @model
 * @generated
 */
public interface RequiredColumns extends EObject {
	/**
	 * Returns the value of the '<em><b>Order Number</b></em>' attribute.
	 * The default value is <code>"Order_Number"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Order Number</em>' attribute.
	 * @see #setOrderNumber(String)
	 * @see org.packbench.model.ModelPackage#getRequiredColumns_OrderNumber()
	 * @model default="Order_Number"
	 * @generated
	 */
	String getOrderNumber();

	/**
	 * Sets the value of the '{@link org.packbench.model.RequiredColumns#getOrderNumber <em>Order Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order Number</em>' attribute.
	 * @see #getOrderNumber()
	 * @generated
	 */
	void setOrderNumber(String value);

	/**
	 * Returns the value of the '<em><b>Sku</b></em>' attribute.
	 * The default value is <code>"SKU"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sku</em>' attribute.
	 * @see #setSku(String)
	 * @see org.packbench.model.ModelPackage#getRequiredColumns_Sku()
	 * @model default="SKU"
	 * @generated
	 */
	String getSku();

	/**
	 * Sets the value of the '{@link org.packbench.model.RequiredColumns#getSku <em>Sku</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sku</em>' attribute.
	 * @see #getSku()
	 * @generated
	 */
	void setSku(String value);

	/**
	 * Returns the value of the '<em><b>Product Name</b></em>' attribute.
	 * The default value is <code>"Product_Name"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Product Name</em>' attribute.
	 * @see #setProductName(String)
	 * @see org.packbench.model.ModelPackage#getRequiredColumns_ProductName()
	 * @model default="Product_Name"
	 * @generated
	 */
	String getProductName();

	/**
	 * Sets the value of the '{@link org.packbench.model.RequiredColumns#getProductName <em>Product Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product Name</em>' attribute.
	 * @see #getProductName()
	 * @generated
	 */
	void setProductName(String value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * The default value is <code>"Quantity"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(String)
	 * @see org.packbench.model.ModelPackage#getRequiredColumns_Quantity()
	 * @model default="Quantity"
	 * @generated
	 */
	String getQuantity();

	/**
	 * Sets the value of the '{@link org.packbench.model.RequiredColumns#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(String value);

	/**
	 * Returns the value of the '<em><b>Courier</b></em>' attribute.
	 * The default value is <code>"Courier"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Courier</em>' attribute.
	 * @see #setCourier(String)
	 * @see org.packbench.model.ModelPackage#getRequiredColumns_Courier()
	 * @model default="Courier"
	 * @generated
	 */
	String getCourier();

	/**
	 * Sets the value of the '{@link org.packbench.model.RequiredColumns#getCourier <em>Courier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Courier</em>' attribute.
	 * @see #getCourier()
	 * @generated
	 */
	void setCourier(String value);

} // RequiredColumns
