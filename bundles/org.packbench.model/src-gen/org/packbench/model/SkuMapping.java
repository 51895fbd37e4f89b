/**
 */
package org.packbench.model;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sku Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.SkuMapping#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.packbench.model.SkuMapping#getLastUpdated <em>Last Updated</em>}</li>
 *   <li>{@link org.packbench.model.SkuMapping#getUpdatedBy <em>Updated By</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.ModelPackage#getSkuMapping()
 * @model
 * @generated
 */
public interface SkuMapping extends EObject {
	/**
	 * Returns the value of the '<em><b>Mappings</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mappings</em>' map.
	 * @see org.packbench.model.ModelPackage#getSkuMapping_Mappings()
	 * @model mapType="org.packbench.model.TextEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getMappings();

	/**
	 * Returns the value of the '<em><b>Last Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Updated</em>' attribute.
	 * @see #setLastUpdated(String)
	 * @see org.packbench.model.ModelPackage#getSkuMapping_LastUpdated()
	 * @model
	 * @generated
	 */
	String getLastUpdated();

	/**
	 * Sets the value of the '{@link org.packbench.model.SkuMapping#getLastUpdated <em>Last Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Updated</em>' attribute.
	 * @see #getLastUpdated()
	 * @generated
	 */
	void setLastUpdated(String value);

	/**
	 * Returns the value of the '<em><b>Updated By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Updated By</em>' attribute.
	 * @see #setUpdatedBy(String)
	 * @see org.packbench.model.ModelPackage#getSkuMapping_UpdatedBy()
	 * @model
	 * @generated
	 */
	String getUpdatedBy();

	/**
	 * Sets the value of the '{@link org.packbench.model.SkuMapping#getUpdatedBy <em>Updated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Updated By</em>' attribute.
	 * @see #getUpdatedBy()
	 * @generated
	 */
	void setUpdatedBy(String value);

} // SkuMapping
