/**
 */
package org.packbench.model.screen;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Taken Over</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What became of the work of a session that another station took; texts are markup.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.TakenOver#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.packbench.model.screen.TakenOver#getTitle <em>Title</em>}</li>
 *   <li>{@link org.packbench.model.screen.TakenOver#getAdvice <em>Advice</em>}</li>
 *   <li>{@link org.packbench.model.screen.TakenOver#getSecond <em>Second</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.screen.ScreenPackage#getTakenOver()
 * @model
 * @generated
 */
public interface TakenOver extends EObject {
	/**
	 * Returns the value of the '<em><b>Facts</b></em>' containment reference list.
	 * The list contents are of type {@link org.packbench.model.screen.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Facts</em>' containment reference list.
	 * @see org.packbench.model.screen.ScreenPackage#getTakenOver_Facts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Fact> getFacts();

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.packbench.model.screen.ScreenPackage#getTakenOver_Title()
	 * @model default=""
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.TakenOver#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Advice</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Advice</em>' attribute.
	 * @see #setAdvice(String)
	 * @see org.packbench.model.screen.ScreenPackage#getTakenOver_Advice()
	 * @model default=""
	 * @generated
	 */
	String getAdvice();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.TakenOver#getAdvice <em>Advice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Advice</em>' attribute.
	 * @see #getAdvice()
	 * @generated
	 */
	void setAdvice(String value);

	/**
	 * Returns the value of the '<em><b>Second</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Second</em>' attribute.
	 * @see #setSecond(String)
	 * @see org.packbench.model.screen.ScreenPackage#getTakenOver_Second()
	 * @model default=""
	 * @generated
	 */
	String getSecond();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.TakenOver#getSecond <em>Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second</em>' attribute.
	 * @see #getSecond()
	 * @generated
	 */
	void setSecond(String value);

} // TakenOver
