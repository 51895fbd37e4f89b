/**
 */
package org.packbench.model;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Client Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.ClientProfile#getClientId <em>Client Id</em>}</li>
 *   <li>{@link org.packbench.model.ClientProfile#getClientName <em>Client Name</em>}</li>
 *   <li>{@link org.packbench.model.ClientProfile#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.packbench.model.ClientProfile#getBarcodeLabel <em>Barcode Label</em>}</li>
 *   <li>{@link org.packbench.model.ClientProfile#getCourierDeadlines <em>Courier Deadlines</em>}</li>
 *   <li>{@link org.packbench.model.ClientProfile#getRequiredColumns <em>Required Columns</em>}</li>
 *   <li>{@link org.packbench.model.ClientProfile#getPacking <em>Packing</em>}</li>
 *   <li>{@link org.packbench.model.ClientProfile#getShop <em>Shop</em>}</li>
 *   <li>{@link org.packbench.model.ClientProfile#getLastUpdated <em>Last Updated</em>}</li>
 *   <li>{@link org.packbench.model.ClientProfile#getUpdatedBy <em>Updated By</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.ModelPackage#getClientProfile()
 * @model
 * @generated
 */
public interface ClientProfile extends EObject {
	/**
	 * Returns the value of the '<em><b>Client Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Client Id</em>' attribute.
	 * @see #setClientId(String)
	 * @see org.packbench.model.ModelPackage#getClientProfile_ClientId()
	 * @model
	 * @generated
	 */
	String getClientId();

	/**
	 * Sets the value of the '{@link org.packbench.model.ClientProfile#getClientId <em>Client Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client Id</em>' attribute.
	 * @see #getClientId()
	 * @generated
	 */
	void setClientId(String value);

	/**
	 * Returns the value of the '<em><b>Client Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Client Name</em>' attribute.
	 * @see #setClientName(String)
	 * @see org.packbench.model.ModelPackage#getClientProfile_ClientName()
	 * @model
	 * @generated
	 */
	String getClientName();

	/**
	 * Sets the value of the '{@link org.packbench.model.ClientProfile#getClientName <em>Client Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client Name</em>' attribute.
	 * @see #getClientName()
	 * @generated
	 */
	void setClientName(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(String)
	 * @see org.packbench.model.ModelPackage#getClientProfile_CreatedAt()
	 * @model
	 * @generated
	 */
	String getCreatedAt();

	/**
	 * Sets the value of the '{@link org.packbench.model.ClientProfile#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(String value);

	/**
	 * Returns the value of the '<em><b>Barcode Label</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Barcode Label</em>' containment reference.
	 * @see #setBarcodeLabel(BarcodeLabel)
	 * @see org.packbench.model.ModelPackage#getClientProfile_BarcodeLabel()
	 * @model containment="true"
	 * @generated
	 */
	BarcodeLabel getBarcodeLabel();

	/**
	 * Sets the value of the '{@link org.packbench.model.ClientProfile#getBarcodeLabel <em>Barcode Label</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Barcode Label</em>' containment reference.
	 * @see #getBarcodeLabel()
	 * @generated
	 */
	void setBarcodeLabel(BarcodeLabel value);

	/**
	 * Returns the value of the '<em><b>Courier Deadlines</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Courier Deadlines</em>' map.
	 * @see org.packbench.model.ModelPackage#getClientProfile_CourierDeadlines()
	 * @model mapType="org.packbench.model.TextEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 * @generated
	 */
	EMap<String, String> getCourierDeadlines();

	/**
	 * Returns the value of the '<em><b>Required Columns</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Required Columns</em>' containment reference.
	 * @see #setRequiredColumns(RequiredColumns)
	 * @see org.packbench.model.ModelPackage#getClientProfile_RequiredColumns()
	 * @model containment="true"
	 * @generated
	 */
	RequiredColumns getRequiredColumns();

	/**
	 * Sets the value of the '{@link org.packbench.model.ClientProfile#getRequiredColumns <em>Required Columns</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required Columns</em>' containment reference.
	 * @see #getRequiredColumns()
	 * @generated
	 */
	void setRequiredColumns(RequiredColumns value);

	/**
	 * Returns the value of the '<em><b>Packing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Packing</em>' containment reference.
	 * @see #setPacking(PackingSettings)
	 * @see org.packbench.model.ModelPackage#getClientProfile_Packing()
	 * @model containment="true"
	 * @generated
	 */
	PackingSettings getPacking();

	/**
	 * Sets the value of the '{@link org.packbench.model.ClientProfile#getPacking <em>Packing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Packing</em>' containment reference.
	 * @see #getPacking()
	 * @generated
	 */
	void setPacking(PackingSettings value);

	/**
	 * Returns the value of the '<em><b>Shop</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shop</em>' containment reference.
	 * @see #setShop(ShopSettings)
	 * @see org.packbench.model.ModelPackage#getClientProfile_Shop()
	 * @model containment="true"
	 * @generated
	 */
	ShopSettings getShop();

	/**
	 * Sets the value of the '{@link org.packbench.model.ClientProfile#getShop <em>Shop</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shop</em>' containment reference.
	 * @see #getShop()
	 * @generated
	 */
	void setShop(ShopSettings value);

	/**
	 * Returns the value of the '<em><b>Last Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Updated</em>' attribute.
	 * @see #setLastUpdated(String)
	 * @see org.packbench.model.ModelPackage#getClientProfile_LastUpdated()
	 * @model
	 * @generated
	 */
	String getLastUpdated();

	/**
	 * Sets the value of the '{@link org.packbench.model.ClientProfile#getLastUpdated <em>Last Updated</em>}' attribute.
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
	 * @see org.packbench.model.ModelPackage#getClientProfile_UpdatedBy()
	 * @model
	 * @generated
	 */
	String getUpdatedBy();

	/**
	 * Sets the value of the '{@link org.packbench.model.ClientProfile#getUpdatedBy <em>Updated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Updated By</em>' attribute.
	 * @see #getUpdatedBy()
	 * @generated
	 */
	void setUpdatedBy(String value);

} // ClientProfile
