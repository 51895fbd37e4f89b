/**
 */
package org.packbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Order</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.Order#getOrderNumber <em>Order Number</em>}</li>
 *   <li>{@link org.packbench.model.Order#getOrderType <em>Order Type</em>}</li>
 *   <li>{@link org.packbench.model.Order#getCourier <em>Courier</em>}</li>
 *   <li>{@link org.packbench.model.Order#getStatus <em>Status</em>}</li>
 *   <li>{@link org.packbench.model.Order#getDestinationCountry <em>Destination Country</em>}</li>
 *   <li>{@link org.packbench.model.Order#getTags <em>Tags</em>}</li>
 *   <li>{@link org.packbench.model.Order#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.packbench.model.Order#getSystemNote <em>System Note</em>}</li>
 *   <li>{@link org.packbench.model.Order#getInternalTags <em>Internal Tags</em>}</li>
 *   <li>{@link org.packbench.model.Order#getOrderMinBox <em>Order Min Box</em>}</li>
 *   <li>{@link org.packbench.model.Order#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.ModelPackage#getOrder()
 * @model
 * @generated
 */
public interface Order extends EObject {
	/**
	 * Returns the value of the '<em><b>Order Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Order Number</em>' attribute.
	 * @see #setOrderNumber(String)
	 * @see org.packbench.model.ModelPackage#getOrder_OrderNumber()
	 * @model
	 * @generated
	 */
	String getOrderNumber();

	/**
	 * Sets the value of the '{@link org.packbench.model.Order#getOrderNumber <em>Order Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order Number</em>' attribute.
	 * @see #getOrderNumber()
	 * @generated
	 */
	void setOrderNumber(String value);

	/**
	 * Returns the value of the '<em><b>Order Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Order Type</em>' attribute.
	 * @see #setOrderType(String)
	 * @see org.packbench.model.ModelPackage#getOrder_OrderType()
	 * @model
	 * @generated
	 */
	String getOrderType();

	/**
	 * Sets the value of the '{@link org.packbench.model.Order#getOrderType <em>Order Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order Type</em>' attribute.
	 * @see #getOrderType()
	 * @generated
	 */
	void setOrderType(String value);

	/**
	 * Returns the value of the '<em><b>Courier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Courier</em>' attribute.
	 * @see #setCourier(String)
	 * @see org.packbench.model.ModelPackage#getOrder_Courier()
	 * @model annotation="http://packbench.org/json keys='courier shipping_provider'"
	 * @generated
	 */
	String getCourier();

	/**
	 * Sets the value of the '{@link org.packbench.model.Order#getCourier <em>Courier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Courier</em>' attribute.
	 * @see #getCourier()
	 * @generated
	 */
	void setCourier(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.packbench.model.ModelPackage#getOrder_Status()
	 * @model annotation="http://packbench.org/json keys='order_fulfillment_status status'"
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.packbench.model.Order#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Destination Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Destination Country</em>' attribute.
	 * @see #setDestinationCountry(String)
	 * @see org.packbench.model.ModelPackage#getOrder_DestinationCountry()
	 * @model annotation="http://packbench.org/json keys='destination_country shipping_country'"
	 * @generated
	 */
	String getDestinationCountry();

	/**
	 * Sets the value of the '{@link org.packbench.model.Order#getDestinationCountry <em>Destination Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Destination Country</em>' attribute.
	 * @see #getDestinationCountry()
	 * @generated
	 */
	void setDestinationCountry(String value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.packbench.model.ModelPackage#getOrder_Tags()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.packbench.model.ModelPackage#getOrder_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.packbench.model.Order#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>System Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>System Note</em>' attribute.
	 * @see #setSystemNote(String)
	 * @see org.packbench.model.ModelPackage#getOrder_SystemNote()
	 * @model
	 * @generated
	 */
	String getSystemNote();

	/**
	 * Sets the value of the '{@link org.packbench.model.Order#getSystemNote <em>System Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System Note</em>' attribute.
	 * @see #getSystemNote()
	 * @generated
	 */
	void setSystemNote(String value);

	/**
	 * Returns the value of the '<em><b>Internal Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Internal Tags</em>' attribute list.
	 * @see org.packbench.model.ModelPackage#getOrder_InternalTags()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getInternalTags();

	/**
	 * Returns the value of the '<em><b>Order Min Box</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Order Min Box</em>' attribute.
	 * @see #setOrderMinBox(String)
	 * @see org.packbench.model.ModelPackage#getOrder_OrderMinBox()
	 * @model
	 * @generated
	 */
	String getOrderMinBox();

	/**
	 * Sets the value of the '{@link org.packbench.model.Order#getOrderMinBox <em>Order Min Box</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order Min Box</em>' attribute.
	 * @see #getOrderMinBox()
	 * @generated
	 */
	void setOrderMinBox(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.packbench.model.OrderLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.packbench.model.ModelPackage#getOrder_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<OrderLine> getItems();

} // Order
