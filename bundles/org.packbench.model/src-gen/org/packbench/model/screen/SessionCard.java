/**
 */
package org.packbench.model.screen;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How far the session is. Pace and finish are empty until there is enough to tell.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.SessionCard#getClient <em>Client</em>}</li>
 *   <li>{@link org.packbench.model.screen.SessionCard#getClientName <em>Client Name</em>}</li>
 *   <li>{@link org.packbench.model.screen.SessionCard#getList <em>List</em>}</li>
 *   <li>{@link org.packbench.model.screen.SessionCard#getOrders <em>Orders</em>}</li>
 *   <li>{@link org.packbench.model.screen.SessionCard#getDone <em>Done</em>}</li>
 *   <li>{@link org.packbench.model.screen.SessionCard#getSkipped <em>Skipped</em>}</li>
 *   <li>{@link org.packbench.model.screen.SessionCard#getCourier <em>Courier</em>}</li>
 *   <li>{@link org.packbench.model.screen.SessionCard#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.packbench.model.screen.SessionCard#getTimeLeft <em>Time Left</em>}</li>
 *   <li>{@link org.packbench.model.screen.SessionCard#isGone <em>Gone</em>}</li>
 *   <li>{@link org.packbench.model.screen.SessionCard#getPace <em>Pace</em>}</li>
 *   <li>{@link org.packbench.model.screen.SessionCard#getFinish <em>Finish</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.screen.ScreenPackage#getSessionCard()
 * @model
 * @generated
 */
public interface SessionCard extends EObject {
	/**
	 * Returns the value of the '<em><b>Client</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Client</em>' attribute.
	 * @see #setClient(String)
	 * @see org.packbench.model.screen.ScreenPackage#getSessionCard_Client()
	 * @model default=""
	 * @generated
	 */
	String getClient();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.SessionCard#getClient <em>Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client</em>' attribute.
	 * @see #getClient()
	 * @generated
	 */
	void setClient(String value);

	/**
	 * Returns the value of the '<em><b>Client Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Client Name</em>' attribute.
	 * @see #setClientName(String)
	 * @see org.packbench.model.screen.ScreenPackage#getSessionCard_ClientName()
	 * @model default=""
	 * @generated
	 */
	String getClientName();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.SessionCard#getClientName <em>Client Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client Name</em>' attribute.
	 * @see #getClientName()
	 * @generated
	 */
	void setClientName(String value);

	/**
	 * Returns the value of the '<em><b>List</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>List</em>' attribute.
	 * @see #setList(String)
	 * @see org.packbench.model.screen.ScreenPackage#getSessionCard_List()
	 * @model default=""
	 * @generated
	 */
	String getList();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.SessionCard#getList <em>List</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>List</em>' attribute.
	 * @see #getList()
	 * @generated
	 */
	void setList(String value);

	/**
	 * Returns the value of the '<em><b>Orders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Orders</em>' attribute.
	 * @see #setOrders(int)
	 * @see org.packbench.model.screen.ScreenPackage#getSessionCard_Orders()
	 * @model
	 * @generated
	 */
	int getOrders();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.SessionCard#getOrders <em>Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orders</em>' attribute.
	 * @see #getOrders()
	 * @generated
	 */
	void setOrders(int value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(int)
	 * @see org.packbench.model.screen.ScreenPackage#getSessionCard_Done()
	 * @model
	 * @generated
	 */
	int getDone();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.SessionCard#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(int value);

	/**
	 * Returns the value of the '<em><b>Skipped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Skipped</em>' attribute.
	 * @see #setSkipped(int)
	 * @see org.packbench.model.screen.ScreenPackage#getSessionCard_Skipped()
	 * @model
	 * @generated
	 */
	int getSkipped();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.SessionCard#getSkipped <em>Skipped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skipped</em>' attribute.
	 * @see #getSkipped()
	 * @generated
	 */
	void setSkipped(int value);

	/**
	 * Returns the value of the '<em><b>Courier</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Courier</em>' attribute.
	 * @see #setCourier(String)
	 * @see org.packbench.model.screen.ScreenPackage#getSessionCard_Courier()
	 * @model default=""
	 * @generated
	 */
	String getCourier();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.SessionCard#getCourier <em>Courier</em>}' attribute.
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
	 * @see org.packbench.model.screen.ScreenPackage#getSessionCard_Deadline()
	 * @model default=""
	 * @generated
	 */
	String getDeadline();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.SessionCard#getDeadline <em>Deadline</em>}' attribute.
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
	 * @see org.packbench.model.screen.ScreenPackage#getSessionCard_TimeLeft()
	 * @model default=""
	 * @generated
	 */
	String getTimeLeft();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.SessionCard#getTimeLeft <em>Time Left</em>}' attribute.
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
	 * @see org.packbench.model.screen.ScreenPackage#getSessionCard_Gone()
	 * @model
	 * @generated
	 */
	boolean isGone();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.SessionCard#isGone <em>Gone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gone</em>' attribute.
	 * @see #isGone()
	 * @generated
	 */
	void setGone(boolean value);

	/**
	 * Returns the value of the '<em><b>Pace</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pace</em>' attribute.
	 * @see #setPace(String)
	 * @see org.packbench.model.screen.ScreenPackage#getSessionCard_Pace()
	 * @model default=""
	 * @generated
	 */
	String getPace();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.SessionCard#getPace <em>Pace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pace</em>' attribute.
	 * @see #getPace()
	 * @generated
	 */
	void setPace(String value);

	/**
	 * Returns the value of the '<em><b>Finish</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Finish</em>' attribute.
	 * @see #setFinish(String)
	 * @see org.packbench.model.screen.ScreenPackage#getSessionCard_Finish()
	 * @model default=""
	 * @generated
	 */
	String getFinish();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.SessionCard#getFinish <em>Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finish</em>' attribute.
	 * @see #getFinish()
	 * @generated
	 */
	void setFinish(String value);

} // SessionCard
