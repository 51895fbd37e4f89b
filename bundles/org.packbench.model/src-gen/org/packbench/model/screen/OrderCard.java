/**
 */
package org.packbench.model.screen;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Order Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The order on the table. The deadline and the time left are empty when its courier has none; it is gone once that has passed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.OrderCard#getNumber <em>Number</em>}</li>
 *   <li>{@link org.packbench.model.screen.OrderCard#getCourier <em>Courier</em>}</li>
 *   <li>{@link org.packbench.model.screen.OrderCard#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.packbench.model.screen.OrderCard#getTimeLeft <em>Time Left</em>}</li>
 *   <li>{@link org.packbench.model.screen.OrderCard#isGone <em>Gone</em>}</li>
 *   <li>{@link org.packbench.model.screen.OrderCard#getChips <em>Chips</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.screen.ScreenPackage#getOrderCard()
 * @model
 * @generated
 */
public interface OrderCard extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.packbench.model.screen.ScreenPackage#getOrderCard_Number()
	 * @model default=""
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.OrderCard#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Courier</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Courier</em>' attribute.
	 * @see #setCourier(String)
	 * @see org.packbench.model.screen.ScreenPackage#getOrderCard_Courier()
	 * @model default=""
	 * @generated
	 */
	String getCourier();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.OrderCard#getCourier <em>Courier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Courier</em>' attribute.
	 * @see #getCourier()
	 * @generated
	 */
	void setCourier(String value);

	/**
	 * Returns the value of the '<em><b>Deadline</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Deadline</em>' attribute.
	 * @see #setDeadline(String)
	 * @see org.packbench.model.screen.ScreenPackage#getOrderCard_Deadline()
	 * @model default=""
	 * @generated
	 */
	String getDeadline();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.OrderCard#getDeadline <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline</em>' attribute.
	 * @see #getDeadline()
	 * @generated
	 */
	void setDeadline(String value);

	/**
	 * Returns the value of the '<em><b>Time Left</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Left</em>' attribute.
	 * @see #setTimeLeft(String)
	 * @see org.packbench.model.screen.ScreenPackage#getOrderCard_TimeLeft()
	 * @model default=""
	 * @generated
	 */
	String getTimeLeft();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.OrderCard#getTimeLeft <em>Time Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Left</em>' attribute.
	 * @see #getTimeLeft()
	 * @generated
	 */
	void setTimeLeft(String value);

	/**
	 * Returns the value of the '<em><b>Gone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gone</em>' attribute.
	 * @see #setGone(boolean)
	 * @see org.packbench.model.screen.ScreenPackage#getOrderCard_Gone()
	 * @model
	 * @generated
	 */
	boolean isGone();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.OrderCard#isGone <em>Gone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gone</em>' attribute.
	 * @see #isGone()
	 * @generated
	 */
	void setGone(boolean value);

	/**
	 * Returns the value of the '<em><b>Chips</b></em>' containment reference list.
	 * The list contents are of type {@link org.packbench.model.screen.Chip}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chips</em>' containment reference list.
	 * @see org.packbench.model.screen.ScreenPackage#getOrderCard_Chips()
	 * @model containment="true"
	 * @generated
	 */
	EList<Chip> getChips();

} // OrderCard
