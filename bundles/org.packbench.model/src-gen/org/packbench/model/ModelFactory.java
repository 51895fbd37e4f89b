/**
 */
package org.packbench.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.packbench.model.ModelPackage
 * @generated
 */
public interface ModelFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelFactory eINSTANCE = org.packbench.model.impl.ModelFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Client Profile</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Client Profile</em>'.
	 * @generated
	 */
	ClientProfile createClientProfile();

	/**
	 * Returns a new object of class '<em>Barcode Label</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Barcode Label</em>'.
	 * @generated
	 */
	BarcodeLabel createBarcodeLabel();

	/**
	 * Returns a new object of class '<em>Required Columns</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Required Columns</em>'.
	 * @generated
	 */
	RequiredColumns createRequiredColumns();

	/**
	 * Returns a new object of class '<em>Packing Settings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Packing Settings</em>'.
	 * @generated
	 */
	PackingSettings createPackingSettings();

	/**
	 * Returns a new object of class '<em>Hold Settings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hold Settings</em>'.
	 * @generated
	 */
	HoldSettings createHoldSettings();

	/**
	 * Returns a new object of class '<em>Kit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kit</em>'.
	 * @generated
	 */
	Kit createKit();

	/**
	 * Returns a new object of class '<em>Shop Settings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Shop Settings</em>'.
	 * @generated
	 */
	ShopSettings createShopSettings();

	/**
	 * Returns a new object of class '<em>Sku Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sku Mapping</em>'.
	 * @generated
	 */
	SkuMapping createSkuMapping();

	/**
	 * Returns a new object of class '<em>Workers</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Workers</em>'.
	 * @generated
	 */
	Workers createWorkers();

	/**
	 * Returns a new object of class '<em>Worker</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Worker</em>'.
	 * @generated
	 */
	Worker createWorker();

	/**
	 * Returns a new object of class '<em>Packing List</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Packing List</em>'.
	 * @generated
	 */
	PackingList createPackingList();

	/**
	 * Returns a new object of class '<em>Order</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Order</em>'.
	 * @generated
	 */
	Order createOrder();

	/**
	 * Returns a new object of class '<em>Order Line</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Order Line</em>'.
	 * @generated
	 */
	OrderLine createOrderLine();

	/**
	 * Returns a new object of class '<em>Kit Origin</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kit Origin</em>'.
	 * @generated
	 */
	KitOrigin createKitOrigin();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ModelPackage getModelPackage();

} //ModelFactory
