/**
 */
package org.packbench.model;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Packing Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a client has its own way in when its orders are packed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.PackingSettings#getHold <em>Hold</em>}</li>
 *   <li>{@link org.packbench.model.PackingSettings#getQuantityCap <em>Quantity Cap</em>}</li>
 *   <li>{@link org.packbench.model.PackingSettings#isItemOpensOrder <em>Item Opens Order</em>}</li>
 *   <li>{@link org.packbench.model.PackingSettings#getNote <em>Note</em>}</li>
 *   <li>{@link org.packbench.model.PackingSettings#getUnits <em>Units</em>}</li>
 *   <li>{@link org.packbench.model.PackingSettings#getKits <em>Kits</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.ModelPackage#getPackingSettings()
 * @model
 * @generated
 */
public interface PackingSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Hold</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hold</em>' containment reference.
	 * @see #setHold(HoldSettings)
	 * @see org.packbench.model.ModelPackage#getPackingSettings_Hold()
	 * @model containment="true"
	 * @generated
	 */
	HoldSettings getHold();

	/**
	 * Sets the value of the '{@link org.packbench.model.PackingSettings#getHold <em>Hold</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hold</em>' containment reference.
	 * @see #getHold()
	 * @generated
	 */
	void setHold(HoldSettings value);

	/**
	 * Returns the value of the '<em><b>Quantity Cap</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quantity Cap</em>' attribute.
	 * @see #setQuantityCap(int)
	 * @see org.packbench.model.ModelPackage#getPackingSettings_QuantityCap()
	 * @model default="20"
	 * @generated
	 */
	int getQuantityCap();

	/**
	 * Sets the value of the '{@link org.packbench.model.PackingSettings#getQuantityCap <em>Quantity Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity Cap</em>' attribute.
	 * @see #getQuantityCap()
	 * @generated
	 */
	void setQuantityCap(int value);

	/**
	 * Returns the value of the '<em><b>Item Opens Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item Opens Order</em>' attribute.
	 * @see #setItemOpensOrder(boolean)
	 * @see org.packbench.model.ModelPackage#getPackingSettings_ItemOpensOrder()
	 * @model
	 * @generated
	 */
	boolean isItemOpensOrder();

	/**
	 * Sets the value of the '{@link org.packbench.model.PackingSettings#isItemOpensOrder <em>Item Opens Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item Opens Order</em>' attribute.
	 * @see #isItemOpensOrder()
	 * @generated
	 */
	void setItemOpensOrder(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What packers are to know with every order of the client.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.packbench.model.ModelPackage#getPackingSettings_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.packbench.model.PackingSettings#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.Integer},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many units of its SKU a barcode stands for, where these are more than one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' map.
	 * @see org.packbench.model.ModelPackage#getPackingSettings_Units()
	 * @model mapType="org.packbench.model.CountEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EIntegerObject&gt;"
	 * @generated
	 */
	EMap<String, Integer> getUnits();

	/**
	 * Returns the value of the '<em><b>Kits</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link org.packbench.model.Kit},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kits</em>' map.
	 * @see org.packbench.model.ModelPackage#getPackingSettings_Kits()
	 * @model mapType="org.packbench.model.KitEntry&lt;org.eclipse.emf.ecore.EString, org.packbench.model.Kit&gt;"
	 * @generated
	 */
	EMap<String, Kit> getKits();

} // PackingSettings
