/**
 */
package org.packbench.model.screen;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chip</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A remark about the order; a strong one is filled.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.Chip#getIcon <em>Icon</em>}</li>
 *   <li>{@link org.packbench.model.screen.Chip#getText <em>Text</em>}</li>
 *   <li>{@link org.packbench.model.screen.Chip#isStrong <em>Strong</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.screen.ScreenPackage#getChip()
 * @model
 * @generated
 */
public interface Chip extends EObject {
	/**
	 * Returns the value of the '<em><b>Icon</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Icon</em>' attribute.
	 * @see #setIcon(String)
	 * @see org.packbench.model.screen.ScreenPackage#getChip_Icon()
	 * @model default=""
	 * @generated
	 */
	String getIcon();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Chip#getIcon <em>Icon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Icon</em>' attribute.
	 * @see #getIcon()
	 * @generated
	 */
	void setIcon(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.packbench.model.screen.ScreenPackage#getChip_Text()
	 * @model default=""
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Chip#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Strong</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strong</em>' attribute.
	 * @see #setStrong(boolean)
	 * @see org.packbench.model.screen.ScreenPackage#getChip_Strong()
	 * @model
	 * @generated
	 */
	boolean isStrong();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.Chip#isStrong <em>Strong</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strong</em>' attribute.
	 * @see #isStrong()
	 * @generated
	 */
	void setStrong(boolean value);

} // Chip
