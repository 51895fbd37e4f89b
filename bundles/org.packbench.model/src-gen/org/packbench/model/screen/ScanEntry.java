/**
 */
package org.packbench.model.screen;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scan Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One past scan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.ScanEntry#getTime <em>Time</em>}</li>
 *   <li>{@link org.packbench.model.screen.ScanEntry#getCode <em>Code</em>}</li>
 *   <li>{@link org.packbench.model.screen.ScanEntry#getText <em>Text</em>}</li>
 *   <li>{@link org.packbench.model.screen.ScanEntry#getAnswer <em>Answer</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.screen.ScreenPackage#getScanEntry()
 * @model
 * @generated
 */
public interface ScanEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(String)
	 * @see org.packbench.model.screen.ScreenPackage#getScanEntry_Time()
	 * @model default=""
	 * @generated
	 */
	String getTime();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.ScanEntry#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.packbench.model.screen.ScreenPackage#getScanEntry_Code()
	 * @model default=""
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.ScanEntry#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.packbench.model.screen.ScreenPackage#getScanEntry_Text()
	 * @model default=""
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.ScanEntry#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The literals are from the enumeration {@link org.packbench.model.screen.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see org.packbench.model.screen.Answer
	 * @see #setAnswer(Answer)
	 * @see org.packbench.model.screen.ScreenPackage#getScanEntry_Answer()
	 * @model
	 * @generated
	 */
	Answer getAnswer();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.ScanEntry#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see org.packbench.model.screen.Answer
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(Answer value);

} // ScanEntry
