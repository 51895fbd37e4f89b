/**
 */
package org.packbench.model.screen;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Screen</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The packing screen as it stands: one presenter writes it in the realm, views observe it. Texts are ready to show; those called markup may hold b, code and key elements.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.Screen#getPage <em>Page</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getBar <em>Bar</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getTyped <em>Typed</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getOrder <em>Order</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getLines <em>Lines</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getChosen <em>Chosen</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getExtras <em>Extras</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getWaiting <em>Waiting</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getSkipped <em>Skipped</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getChosenOrder <em>Chosen Order</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getLast <em>Last</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getSession <em>Session</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getWorker <em>Worker</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getShareStrip <em>Share Strip</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getSaveStrip <em>Save Strip</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getRequestStrip <em>Request Strip</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getReviewStrip <em>Review Strip</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getPrintStrip <em>Print Strip</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getTakenOver <em>Taken Over</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.packbench.model.screen.Screen#getScans <em>Scans</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.screen.ScreenPackage#getScreen()
 * @model
 * @generated
 */
public interface Screen extends EObject {
	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * The literals are from the enumeration {@link org.packbench.model.screen.Page}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see org.packbench.model.screen.Page
	 * @see #setPage(Page)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Page()
	 * @model
	 * @generated
	 */
	Page getPage();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getPage <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page</em>' attribute.
	 * @see org.packbench.model.screen.Page
	 * @see #getPage()
	 * @generated
	 */
	void setPage(Page value);

	/**
	 * Returns the value of the '<em><b>Bar</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bar</em>' containment reference.
	 * @see #setBar(Bar)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Bar()
	 * @model containment="true"
	 * @generated
	 */
	Bar getBar();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getBar <em>Bar</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bar</em>' containment reference.
	 * @see #getBar()
	 * @generated
	 */
	void setBar(Bar value);

	/**
	 * Returns the value of the '<em><b>Typed</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Typed</em>' attribute.
	 * @see #setTyped(String)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Typed()
	 * @model default=""
	 * @generated
	 */
	String getTyped();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getTyped <em>Typed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typed</em>' attribute.
	 * @see #getTyped()
	 * @generated
	 */
	void setTyped(String value);

	/**
	 * Returns the value of the '<em><b>Order</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Order</em>' containment reference.
	 * @see #setOrder(OrderCard)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Order()
	 * @model containment="true"
	 * @generated
	 */
	OrderCard getOrder();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getOrder <em>Order</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' containment reference.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(OrderCard value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.packbench.model.screen.Line}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Lines()
	 * @model containment="true"
	 * @generated
	 */
	EList<Line> getLines();

	/**
	 * Returns the value of the '<em><b>Chosen</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chosen</em>' reference.
	 * @see #setChosen(Line)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Chosen()
	 * @model
	 * @generated
	 */
	Line getChosen();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getChosen <em>Chosen</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen</em>' reference.
	 * @see #getChosen()
	 * @generated
	 */
	void setChosen(Line value);

	/**
	 * Returns the value of the '<em><b>Extras</b></em>' containment reference list.
	 * The list contents are of type {@link org.packbench.model.screen.Extra}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Extras</em>' containment reference list.
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Extras()
	 * @model containment="true"
	 * @generated
	 */
	EList<Extra> getExtras();

	/**
	 * Returns the value of the '<em><b>Waiting</b></em>' containment reference list.
	 * The list contents are of type {@link org.packbench.model.screen.QueuedOrder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Waiting</em>' containment reference list.
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Waiting()
	 * @model containment="true"
	 * @generated
	 */
	EList<QueuedOrder> getWaiting();

	/**
	 * Returns the value of the '<em><b>Skipped</b></em>' containment reference list.
	 * The list contents are of type {@link org.packbench.model.screen.QueuedOrder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Skipped</em>' containment reference list.
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Skipped()
	 * @model containment="true"
	 * @generated
	 */
	EList<QueuedOrder> getSkipped();

	/**
	 * Returns the value of the '<em><b>Chosen Order</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chosen Order</em>' reference.
	 * @see #setChosenOrder(QueuedOrder)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_ChosenOrder()
	 * @model
	 * @generated
	 */
	QueuedOrder getChosenOrder();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getChosenOrder <em>Chosen Order</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen Order</em>' reference.
	 * @see #getChosenOrder()
	 * @generated
	 */
	void setChosenOrder(QueuedOrder value);

	/**
	 * Returns the value of the '<em><b>Last</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last</em>' attribute.
	 * @see #setLast(String)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Last()
	 * @model default=""
	 * @generated
	 */
	String getLast();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getLast <em>Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last</em>' attribute.
	 * @see #getLast()
	 * @generated
	 */
	void setLast(String value);

	/**
	 * Returns the value of the '<em><b>Session</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session</em>' containment reference.
	 * @see #setSession(SessionCard)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Session()
	 * @model containment="true"
	 * @generated
	 */
	SessionCard getSession();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getSession <em>Session</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' containment reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(SessionCard value);

	/**
	 * Returns the value of the '<em><b>Worker</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Worker</em>' containment reference.
	 * @see #setWorker(WorkerCard)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Worker()
	 * @model containment="true"
	 * @generated
	 */
	WorkerCard getWorker();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getWorker <em>Worker</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Worker</em>' containment reference.
	 * @see #getWorker()
	 * @generated
	 */
	void setWorker(WorkerCard value);

	/**
	 * Returns the value of the '<em><b>Share Strip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Share Strip</em>' containment reference.
	 * @see #setShareStrip(Strip)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_ShareStrip()
	 * @model containment="true"
	 * @generated
	 */
	Strip getShareStrip();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getShareStrip <em>Share Strip</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share Strip</em>' containment reference.
	 * @see #getShareStrip()
	 * @generated
	 */
	void setShareStrip(Strip value);

	/**
	 * Returns the value of the '<em><b>Save Strip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Save Strip</em>' containment reference.
	 * @see #setSaveStrip(Strip)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_SaveStrip()
	 * @model containment="true"
	 * @generated
	 */
	Strip getSaveStrip();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getSaveStrip <em>Save Strip</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Save Strip</em>' containment reference.
	 * @see #getSaveStrip()
	 * @generated
	 */
	void setSaveStrip(Strip value);

	/**
	 * Returns the value of the '<em><b>Request Strip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Request Strip</em>' containment reference.
	 * @see #setRequestStrip(Strip)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_RequestStrip()
	 * @model containment="true"
	 * @generated
	 */
	Strip getRequestStrip();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getRequestStrip <em>Request Strip</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Request Strip</em>' containment reference.
	 * @see #getRequestStrip()
	 * @generated
	 */
	void setRequestStrip(Strip value);

	/**
	 * Returns the value of the '<em><b>Review Strip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Review Strip</em>' containment reference.
	 * @see #setReviewStrip(Strip)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_ReviewStrip()
	 * @model containment="true"
	 * @generated
	 */
	Strip getReviewStrip();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getReviewStrip <em>Review Strip</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Strip</em>' containment reference.
	 * @see #getReviewStrip()
	 * @generated
	 */
	void setReviewStrip(Strip value);

	/**
	 * Returns the value of the '<em><b>Print Strip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Print Strip</em>' containment reference.
	 * @see #setPrintStrip(Strip)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_PrintStrip()
	 * @model containment="true"
	 * @generated
	 */
	Strip getPrintStrip();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getPrintStrip <em>Print Strip</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Print Strip</em>' containment reference.
	 * @see #getPrintStrip()
	 * @generated
	 */
	void setPrintStrip(Strip value);

	/**
	 * Returns the value of the '<em><b>Taken Over</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Taken Over</em>' containment reference.
	 * @see #setTakenOver(TakenOver)
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_TakenOver()
	 * @model containment="true"
	 * @generated
	 */
	TakenOver getTakenOver();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Screen#getTakenOver <em>Taken Over</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Over</em>' containment reference.
	 * @see #getTakenOver()
	 * @generated
	 */
	void setTakenOver(TakenOver value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' containment reference list.
	 * The list contents are of type {@link org.packbench.model.screen.Choice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Choices</em>' containment reference list.
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Choices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Choice> getChoices();

	/**
	 * Returns the value of the '<em><b>Keys</b></em>' containment reference list.
	 * The list contents are of type {@link org.packbench.model.screen.Key}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Keys</em>' containment reference list.
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Keys()
	 * @model containment="true"
	 * @generated
	 */
	EList<Key> getKeys();

	/**
	 * Returns the value of the '<em><b>Scans</b></em>' containment reference list.
	 * The list contents are of type {@link org.packbench.model.screen.ScanEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scans</em>' containment reference list.
	 * @see org.packbench.model.screen.ScreenPackage#getScreen_Scans()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScanEntry> getScans();

} // Screen
