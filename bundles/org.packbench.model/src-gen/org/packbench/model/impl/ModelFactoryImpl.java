/**
 */
package org.packbench.model.impl;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.packbench.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelFactoryImpl extends EFactoryImpl implements ModelFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ModelFactory init() {
		try {
			ModelFactory theModelFactory = (ModelFactory)EPackage.Registry.INSTANCE.getEFactory(ModelPackage.eNS_URI);
			if (theModelFactory != null) {
				return theModelFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ModelFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ModelPackage.TEXT_ENTRY: return (EObject)createTextEntry();
			case ModelPackage.COUNT_ENTRY: return (EObject)createCountEntry();
			case ModelPackage.CLIENT_PROFILE: return createClientProfile();
			case ModelPackage.BARCODE_LABEL: return createBarcodeLabel();
			case ModelPackage.REQUIRED_COLUMNS: return createRequiredColumns();
			case ModelPackage.PACKING_SETTINGS: return createPackingSettings();
			case ModelPackage.HOLD_SETTINGS: return createHoldSettings();
			case ModelPackage.KIT_ENTRY: return (EObject)createKitEntry();
			case ModelPackage.KIT: return createKit();
			case ModelPackage.SHOP_SETTINGS: return createShopSettings();
			case ModelPackage.SKU_MAPPING: return createSkuMapping();
			case ModelPackage.WORKERS: return createWorkers();
			case ModelPackage.WORKER: return createWorker();
			case ModelPackage.PACKING_LIST: return createPackingList();
			case ModelPackage.ORDER: return createOrder();
			case ModelPackage.ORDER_LINE: return createOrderLine();
			case ModelPackage.KIT_ORIGIN: return createKitOrigin();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Map.Entry<String, String> createTextEntry() {
		TextEntryImpl textEntry = new TextEntryImpl();
		return textEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Map.Entry<String, Integer> createCountEntry() {
		CountEntryImpl countEntry = new CountEntryImpl();
		return countEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClientProfile createClientProfile() {
		ClientProfileImpl clientProfile = new ClientProfileImpl();
		return clientProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BarcodeLabel createBarcodeLabel() {
		BarcodeLabelImpl barcodeLabel = new BarcodeLabelImpl();
		return barcodeLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequiredColumns createRequiredColumns() {
		RequiredColumnsImpl requiredColumns = new RequiredColumnsImpl();
		return requiredColumns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PackingSettings createPackingSettings() {
		PackingSettingsImpl packingSettings = new PackingSettingsImpl();
		return packingSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HoldSettings createHoldSettings() {
		HoldSettingsImpl holdSettings = new HoldSettingsImpl();
		return holdSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Map.Entry<String, Kit> createKitEntry() {
		KitEntryImpl kitEntry = new KitEntryImpl();
		return kitEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kit createKit() {
		KitImpl kit = new KitImpl();
		return kit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShopSettings createShopSettings() {
		ShopSettingsImpl shopSettings = new ShopSettingsImpl();
		return shopSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SkuMapping createSkuMapping() {
		SkuMappingImpl skuMapping = new SkuMappingImpl();
		return skuMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Workers createWorkers() {
		WorkersImpl workers = new WorkersImpl();
		return workers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Worker createWorker() {
		WorkerImpl worker = new WorkerImpl();
		return worker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PackingList createPackingList() {
		PackingListImpl packingList = new PackingListImpl();
		return packingList;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Order createOrder() {
		OrderImpl order = new OrderImpl();
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrderLine createOrderLine() {
		OrderLineImpl orderLine = new OrderLineImpl();
		return orderLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KitOrigin createKitOrigin() {
		KitOriginImpl kitOrigin = new KitOriginImpl();
		return kitOrigin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelPackage getModelPackage() {
		return (ModelPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ModelPackage getPackage() {
		return ModelPackage.eINSTANCE;
	}

} //ModelFactoryImpl
