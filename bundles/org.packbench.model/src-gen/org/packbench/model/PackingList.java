/**
 */
package org.packbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Packing List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.PackingList#getSessionId <em>Session Id</em>}</li>
 *   <li>{@link org.packbench.model.PackingList#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.packbench.model.PackingList#getListName <em>List Name</em>}</li>
 *   <li>{@link org.packbench.model.PackingList#getSourcePath <em>Source Path</em>}</li>
 *   <li>{@link org.packbench.model.PackingList#getTotalOrders <em>Total Orders</em>}</li>
 *   <li>{@link org.packbench.model.PackingList#getTotalItems <em>Total Items</em>}</li>
 *   <li>{@link org.packbench.model.PackingList#getOrders <em>Orders</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.ModelPackage#getPackingList()
 * @model
 * @generated
 */
public interface PackingList extends EObject {
	/**
	 * Returns the value of the '<em><b>Session Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session Id</em>' attribute.
	 * @see #setSessionId(String)
	 * @see org.packbench.model.ModelPackage#getPackingList_SessionId()
	 * @model
	 * @generated
	 */
	String getSessionId();

	/**
	 * Sets the value of the '{@link org.packbench.model.PackingList#getSessionId <em>Session Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session Id</em>' attribute.
	 * @see #getSessionId()
	 * @generated
	 */
	void setSessionId(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(String)
	 * @see org.packbench.model.ModelPackage#getPackingList_CreatedAt()
	 * @model
	 * @generated
	 */
	String getCreatedAt();

	/**
	 * Sets the value of the '{@link org.packbench.model.PackingList#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(String value);

	/**
	 * Returns the value of the '<em><b>List Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>List Name</em>' attribute.
	 * @see #setListName(String)
	 * @see org.packbench.model.ModelPackage#getPackingList_ListName()
	 * @model
	 * @generated
	 */
	String getListName();

	/**
	 * Sets the value of the '{@link org.packbench.model.PackingList#getListName <em>List Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>List Name</em>' attribute.
	 * @see #getListName()
	 * @generated
	 */
	void setListName(String value);

	/**
	 * Returns the value of the '<em><b>Source Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Path</em>' attribute.
	 * @see #setSourcePath(String)
	 * @see org.packbench.model.ModelPackage#getPackingList_SourcePath()
	 * @model
	 * @generated
	 */
	String getSourcePath();

	/**
	 * Sets the value of the '{@link org.packbench.model.PackingList#getSourcePath <em>Source Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Path</em>' attribute.
	 * @see #getSourcePath()
	 * @generated
	 */
	void setSourcePath(String value);

	/**
	 * Returns the value of the '<em><b>Total Orders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total Orders</em>' attribute.
	 * @see #setTotalOrders(int)
	 * @see org.packbench.model.ModelPackage#getPackingList_TotalOrders()
	 * @model
	 * @generated
	 */
	int getTotalOrders();

	/**
	 * Sets the value of the '{@link org.packbench.model.PackingList#getTotalOrders <em>Total Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Orders</em>' attribute.
	 * @see #getTotalOrders()
	 * @generated
	 */
	void setTotalOrders(int value);

	/**
	 * Returns the value of the '<em><b>Total Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total Items</em>' attribute.
	 * @see #setTotalItems(int)
	 * @see org.packbench.model.ModelPackage#getPackingList_TotalItems()
	 * @model
	 * @generated
	 */
	int getTotalItems();

	/**
	 * Sets the value of the '{@link org.packbench.model.PackingList#getTotalItems <em>Total Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Items</em>' attribute.
	 * @see #getTotalItems()
	 * @generated
	 */
	void setTotalItems(int value);

	/**
	 * Returns the value of the '<em><b>Orders</b></em>' containment reference list.
	 * The list contents are of type {@link org.packbench.model.Order}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Orders</em>' containment reference list.
	 * @see org.packbench.model.ModelPackage#getPackingList_Orders()
	 * @model containment="true"
	 * @generated
	 */
	EList<Order> getOrders();

} // PackingList
