/**
 */
package org.packbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hold Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which answers refuse further scans until they are acknowledged.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.HoldSettings#isWrongItem <em>Wrong Item</em>}</li>
 *   <li>{@link org.packbench.model.HoldSettings#isUnknownCode <em>Unknown Code</em>}</li>
 *   <li>{@link org.packbench.model.HoldSettings#isNoSuchOrder <em>No Such Order</em>}</li>
 *   <li>{@link org.packbench.model.HoldSettings#isOverScan <em>Over Scan</em>}</li>
 *   <li>{@link org.packbench.model.HoldSettings#isAlreadyPacked <em>Already Packed</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.ModelPackage#getHoldSettings()
 * @model
 * @generated
 */
public interface HoldSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Wrong Item</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wrong Item</em>' attribute.
	 * @see #setWrongItem(boolean)
	 * @see org.packbench.model.ModelPackage#getHoldSettings_WrongItem()
	 * @model default="true"
	 * @generated
	 */
	boolean isWrongItem();

	/**
	 * Sets the value of the '{@link org.packbench.model.HoldSettings#isWrongItem <em>Wrong Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wrong Item</em>' attribute.
	 * @see #isWrongItem()
	 * @generated
	 */
	void setWrongItem(boolean value);

	/**
	 * Returns the value of the '<em><b>Unknown Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unknown Code</em>' attribute.
	 * @see #setUnknownCode(boolean)
	 * @see org.packbench.model.ModelPackage#getHoldSettings_UnknownCode()
	 * @model
	 * @generated
	 */
	boolean isUnknownCode();

	/**
	 * Sets the value of the '{@link org.packbench.model.HoldSettings#isUnknownCode <em>Unknown Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Code</em>' attribute.
	 * @see #isUnknownCode()
	 * @generated
	 */
	void setUnknownCode(boolean value);

	/**
	 * Returns the value of the '<em><b>No Such Order</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>No Such Order</em>' attribute.
	 * @see #setNoSuchOrder(boolean)
	 * @see org.packbench.model.ModelPackage#getHoldSettings_NoSuchOrder()
	 * @model default="true"
	 * @generated
	 */
	boolean isNoSuchOrder();

	/**
	 * Sets the value of the '{@link org.packbench.model.HoldSettings#isNoSuchOrder <em>No Such Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>No Such Order</em>' attribute.
	 * @see #isNoSuchOrder()
	 * @generated
	 */
	void setNoSuchOrder(boolean value);

	/**
	 * Returns the value of the '<em><b>Over Scan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Over Scan</em>' attribute.
	 * @see #setOverScan(boolean)
	 * @see org.packbench.model.ModelPackage#getHoldSettings_OverScan()
	 * @model
	 * @generated
	 */
	boolean isOverScan();

	/**
	 * Sets the value of the '{@link org.packbench.model.HoldSettings#isOverScan <em>Over Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Over Scan</em>' attribute.
	 * @see #isOverScan()
	 * @generated
	 */
	void setOverScan(boolean value);

	/**
	 * Returns the value of the '<em><b>Already Packed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Already Packed</em>' attribute.
	 * @see #setAlreadyPacked(boolean)
	 * @see org.packbench.model.ModelPackage#getHoldSettings_AlreadyPacked()
	 * @model
	 * @generated
	 */
	boolean isAlreadyPacked();

	/**
	 * Sets the value of the '{@link org.packbench.model.HoldSettings#isAlreadyPacked <em>Already Packed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Already Packed</em>' attribute.
	 * @see #isAlreadyPacked()
	 * @generated
	 */
	void setAlreadyPacked(boolean value);

} // HoldSettings
