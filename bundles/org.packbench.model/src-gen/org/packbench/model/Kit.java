/**
 */
package org.packbench.model;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A SKU that is packed as others: how many units of each make one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.Kit#getComponents <em>Components</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.ModelPackage#getKit()
 * @model
 * @generated
 */
public interface Kit extends EObject {
	/**
	 * Returns the value of the '<em><b>Components</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.Integer},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Components</em>' map.
	 * @see org.packbench.model.ModelPackage#getKit_Components()
	 * @model mapType="org.packbench.model.CountEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EIntegerObject&gt;"
	 * @generated
	 */
	EMap<String, Integer> getComponents();

} // Kit
