/**
 */
package org.packbench.model.util;

import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.packbench.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.packbench.model.ModelPackage
 * @generated
 */
public class ModelAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ModelPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ModelPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ModelSwitch<Adapter> modelSwitch =
		new ModelSwitch<Adapter>() {
			@Override
			public Adapter caseTextEntry(Map.Entry<String, String> object) {
				return createTextEntryAdapter();
			}
			@Override
			public Adapter caseCountEntry(Map.Entry<String, Integer> object) {
				return createCountEntryAdapter();
			}
			@Override
			public Adapter caseClientProfile(ClientProfile object) {
				return createClientProfileAdapter();
			}
			@Override
			public Adapter caseBarcodeLabel(BarcodeLabel object) {
				return createBarcodeLabelAdapter();
			}
			@Override
			public Adapter caseRequiredColumns(RequiredColumns object) {
				return createRequiredColumnsAdapter();
			}
			@Override
			public Adapter casePackingSettings(PackingSettings object) {
				return createPackingSettingsAdapter();
			}
			@Override
			public Adapter caseHoldSettings(HoldSettings object) {
				return createHoldSettingsAdapter();
			}
			@Override
			public Adapter caseKitEntry(Map.Entry<String, Kit> object) {
				return createKitEntryAdapter();
			}
			@Override
			public Adapter caseKit(Kit object) {
				return createKitAdapter();
			}
			@Override
			public Adapter caseShopSettings(ShopSettings object) {
				return createShopSettingsAdapter();
			}
			@Override
			public Adapter caseSkuMapping(SkuMapping object) {
				return createSkuMappingAdapter();
			}
			@Override
			public Adapter caseWorkers(Workers object) {
				return createWorkersAdapter();
			}
			@Override
			public Adapter caseWorker(Worker object) {
				return createWorkerAdapter();
			}
			@Override
			public Adapter casePackingList(PackingList object) {
				return createPackingListAdapter();
			}
			@Override
			public Adapter caseOrder(Order object) {
				return createOrderAdapter();
			}
			@Override
			public Adapter caseOrderLine(OrderLine object) {
				return createOrderLineAdapter();
			}
			@Override
			public Adapter caseKitOrigin(KitOrigin object) {
				return createKitOriginAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link java.util.Map.Entry <em>Text Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see java.util.Map.Entry
	 * @generated
	 */
	public Adapter createTextEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link java.util.Map.Entry <em>Count Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see java.util.Map.Entry
	 * @generated
	 */
	public Adapter createCountEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.ClientProfile <em>Client Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.ClientProfile
	 * @generated
	 */
	public Adapter createClientProfileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.BarcodeLabel <em>Barcode Label</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.BarcodeLabel
	 * @generated
	 */
	public Adapter createBarcodeLabelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.RequiredColumns <em>Required Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.RequiredColumns
	 * @generated
	 */
	public Adapter createRequiredColumnsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.PackingSettings <em>Packing Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.PackingSettings
	 * @generated
	 */
	public Adapter createPackingSettingsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.HoldSettings <em>Hold Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.HoldSettings
	 * @generated
	 */
	public Adapter createHoldSettingsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link java.util.Map.Entry <em>Kit Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see java.util.Map.Entry
	 * @generated
	 */
	public Adapter createKitEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.Kit <em>Kit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.Kit
	 * @generated
	 */
	public Adapter createKitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.ShopSettings <em>Shop Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.ShopSettings
	 * @generated
	 */
	public Adapter createShopSettingsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.SkuMapping <em>Sku Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.SkuMapping
	 * @generated
	 */
	public Adapter createSkuMappingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.Workers <em>Workers</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.Workers
	 * @generated
	 */
	public Adapter createWorkersAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.Worker <em>Worker</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.Worker
	 * @generated
	 */
	public Adapter createWorkerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.PackingList <em>Packing List</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.PackingList
	 * @generated
	 */
	public Adapter createPackingListAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.Order <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.Order
	 * @generated
	 */
	public Adapter createOrderAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.OrderLine <em>Order Line</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.OrderLine
	 * @generated
	 */
	public Adapter createOrderLineAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.packbench.model.KitOrigin <em>Kit Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.packbench.model.KitOrigin
	 * @generated
	 */
	public Adapter createKitOriginAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ModelAdapterFactory
