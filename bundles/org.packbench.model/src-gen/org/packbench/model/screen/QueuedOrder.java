/**
 */
package org.packbench.model.screen;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Queued Order</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An order that is not packed yet: untouched, left, or skipped.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.QueuedOrder#getNumber <em>Number</em>}</li>
 *   <li>{@link org.packbench.model.screen.QueuedOrder#getNote <em>Note</em>}</li>
 *   <li>{@link org.packbench.model.screen.QueuedOrder#getProducts <em>Products</em>}</li>
 *   <li>{@link org.packbench.model.screen.QueuedOrder#getUnits <em>Units</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.screen.ScreenPackage#getQueuedOrder()
 * @model
 * @generated
 */
public interface QueuedOrder extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.packbench.model.screen.ScreenPackage#getQueuedOrder_Number()
	 * @model default=""
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.QueuedOrder#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.packbench.model.screen.ScreenPackage#getQueuedOrder_Note()
	 * @model default=""
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.QueuedOrder#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Products</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Products</em>' attribute.
	 * @see #setProducts(int)
	 * @see org.packbench.model.screen.ScreenPackage#getQueuedOrder_Products()
	 * @model
	 * @generated
	 */
	int getProducts();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.QueuedOrder#getProducts <em>Products</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Products</em>' attribute.
	 * @see #getProducts()
	 * @generated
	 */
	void setProducts(int value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Units</em>' attribute.
	 * @see #setUnits(int)
	 * @see org.packbench.model.screen.ScreenPackage#getQueuedOrder_Units()
	 * @model
	 * @generated
	 */
	int getUnits();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.QueuedOrder#getUnits <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Units</em>' attribute.
	 * @see #getUnits()
	 * @generated
	 */
	void setUnits(int value);

} // QueuedOrder
