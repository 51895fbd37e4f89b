/**
 */
package org.packbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workers</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.Workers#getWorkers <em>Workers</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.ModelPackage#getWorkers()
 * @model
 * @generated
 */
public interface Workers extends EObject {
	/**
	 * Returns the value of the '<em><b>Workers</b></em>' containment reference list.
	 * The list contents are of type {@link org.packbench.model.Worker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Workers</em>' containment reference list.
	 * @see org.packbench.model.ModelPackage#getWorkers_Workers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Worker> getWorkers();

} // Workers
