/**
 */
package org.packbench.model.screen;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bar</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer to the last scan or command; replaced as a whole. What and next are markup, aside is markup of several lines.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.Bar#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.packbench.model.screen.Bar#getWord <em>Word</em>}</li>
 *   <li>{@link org.packbench.model.screen.Bar#getWhat <em>What</em>}</li>
 *   <li>{@link org.packbench.model.screen.Bar#getNext <em>Next</em>}</li>
 *   <li>{@link org.packbench.model.screen.Bar#getAside <em>Aside</em>}</li>
 *   <li>{@link org.packbench.model.screen.Bar#isHeld <em>Held</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.screen.ScreenPackage#getBar()
 * @model
 * @generated
 */
public interface Bar extends EObject {
	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The literals are from the enumeration {@link org.packbench.model.screen.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see org.packbench.model.screen.Answer
	 * @see #setAnswer(Answer)
	 * @see org.packbench.model.screen.ScreenPackage#getBar_Answer()
	 * @model
	 * @generated
	 */
	Answer getAnswer();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Bar#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see org.packbench.model.screen.Answer
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(Answer value);

	/**
	 * Returns the value of the '<em><b>Word</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Word</em>' attribute.
	 * @see #setWord(String)
	 * @see org.packbench.model.screen.ScreenPackage#getBar_Word()
	 * @model default=""
	 * @generated
	 */
	String getWord();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Bar#getWord <em>Word</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Word</em>' attribute.
	 * @see #getWord()
	 * @generated
	 */
	void setWord(String value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.packbench.model.screen.ScreenPackage#getBar_What()
	 * @model default=""
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Bar#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Next</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Next</em>' attribute.
	 * @see #setNext(String)
	 * @see org.packbench.model.screen.ScreenPackage#getBar_Next()
	 * @model default=""
	 * @generated
	 */
	String getNext();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Bar#getNext <em>Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next</em>' attribute.
	 * @see #getNext()
	 * @generated
	 */
	void setNext(String value);

	/**
	 * Returns the value of the '<em><b>Aside</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aside</em>' attribute.
	 * @see #setAside(String)
	 * @see org.packbench.model.screen.ScreenPackage#getBar_Aside()
	 * @model default=""
	 * @generated
	 */
	String getAside();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Bar#getAside <em>Aside</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aside</em>' attribute.
	 * @see #getAside()
	 * @generated
	 */
	void setAside(String value);

	/**
	 * Returns the value of the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Held</em>' attribute.
	 * @see #setHeld(boolean)
	 * @see org.packbench.model.screen.ScreenPackage#getBar_Held()
	 * @model
	 * @generated
	 */
	boolean isHeld();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Bar#isHeld <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held</em>' attribute.
	 * @see #isHeld()
	 * @generated
	 */
	void setHeld(boolean value);

} // Bar
