/**
 */
package org.packbench.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.packbench.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://packbench.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "model";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.packbench.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.TextEntryImpl <em>Text Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.TextEntryImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getTextEntry()
	 * @generated
	 */
	int TEXT_ENTRY = 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ENTRY__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ENTRY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Text Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ENTRY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Text Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.CountEntryImpl <em>Count Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.CountEntryImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getCountEntry()
	 * @generated
	 */
	int COUNT_ENTRY = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_ENTRY__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_ENTRY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Count Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_ENTRY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Count Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNT_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.ClientProfileImpl <em>Client Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.ClientProfileImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getClientProfile()
	 * @generated
	 */
	int CLIENT_PROFILE = 2;

	/**
	 * The feature id for the '<em><b>Client Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_PROFILE__CLIENT_ID = 0;

	/**
	 * The feature id for the '<em><b>Client Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_PROFILE__CLIENT_NAME = 1;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_PROFILE__CREATED_AT = 2;

	/**
	 * The feature id for the '<em><b>Barcode Label</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_PROFILE__BARCODE_LABEL = 3;

	/**
	 * The feature id for the '<em><b>Courier Deadlines</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_PROFILE__COURIER_DEADLINES = 4;

	/**
	 * The feature id for the '<em><b>Required Columns</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_PROFILE__REQUIRED_COLUMNS = 5;

	/**
	 * The feature id for the '<em><b>Packing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_PROFILE__PACKING = 6;

	/**
	 * The feature id for the '<em><b>Shop</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_PROFILE__SHOP = 7;

	/**
	 * The feature id for the '<em><b>Last Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_PROFILE__LAST_UPDATED = 8;

	/**
	 * The feature id for the '<em><b>Updated By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_PROFILE__UPDATED_BY = 9;

	/**
	 * The number of structural features of the '<em>Client Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_PROFILE_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Client Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_PROFILE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.BarcodeLabelImpl <em>Barcode Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.BarcodeLabelImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getBarcodeLabel()
	 * @generated
	 */
	int BARCODE_LABEL = 3;

	/**
	 * The feature id for the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARCODE_LABEL__WIDTH_MM = 0;

	/**
	 * The feature id for the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARCODE_LABEL__HEIGHT_MM = 1;

	/**
	 * The feature id for the '<em><b>Dpi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARCODE_LABEL__DPI = 2;

	/**
	 * The feature id for the '<em><b>Show Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARCODE_LABEL__SHOW_QUANTITY = 3;

	/**
	 * The feature id for the '<em><b>Show Client Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARCODE_LABEL__SHOW_CLIENT_NAME = 4;

	/**
	 * The feature id for the '<em><b>Font Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARCODE_LABEL__FONT_SIZE = 5;

	/**
	 * The feature id for the '<em><b>Symbology</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARCODE_LABEL__SYMBOLOGY = 6;

	/**
	 * The number of structural features of the '<em>Barcode Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARCODE_LABEL_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Barcode Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARCODE_LABEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.RequiredColumnsImpl <em>Required Columns</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.RequiredColumnsImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getRequiredColumns()
	 * @generated
	 */
	int REQUIRED_COLUMNS = 4;

	/**
	 * The feature id for the '<em><b>Order Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_COLUMNS__ORDER_NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Sku</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_COLUMNS__SKU = 1;

	/**
	 * The feature id for the '<em><b>Product Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_COLUMNS__PRODUCT_NAME = 2;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_COLUMNS__QUANTITY = 3;

	/**
	 * The feature id for the '<em><b>Courier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_COLUMNS__COURIER = 4;

	/**
	 * The number of structural features of the '<em>Required Columns</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_COLUMNS_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Required Columns</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_COLUMNS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.PackingSettingsImpl <em>Packing Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.PackingSettingsImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getPackingSettings()
	 * @generated
	 */
	int PACKING_SETTINGS = 5;

	/**
	 * The feature id for the '<em><b>Hold</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_SETTINGS__HOLD = 0;

	/**
	 * The feature id for the '<em><b>Quantity Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_SETTINGS__QUANTITY_CAP = 1;

	/**
	 * The feature id for the '<em><b>Item Opens Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_SETTINGS__ITEM_OPENS_ORDER = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_SETTINGS__NOTE = 3;

	/**
	 * The feature id for the '<em><b>Units</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_SETTINGS__UNITS = 4;

	/**
	 * The feature id for the '<em><b>Kits</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_SETTINGS__KITS = 5;

	/**
	 * The number of structural features of the '<em>Packing Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_SETTINGS_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Packing Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_SETTINGS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.HoldSettingsImpl <em>Hold Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.HoldSettingsImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getHoldSettings()
	 * @generated
	 */
	int HOLD_SETTINGS = 6;

	/**
	 * The feature id for the '<em><b>Wrong Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLD_SETTINGS__WRONG_ITEM = 0;

	/**
	 * The feature id for the '<em><b>Unknown Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLD_SETTINGS__UNKNOWN_CODE = 1;

	/**
	 * The feature id for the '<em><b>No Such Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLD_SETTINGS__NO_SUCH_ORDER = 2;

	/**
	 * The feature id for the '<em><b>Over Scan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLD_SETTINGS__OVER_SCAN = 3;

	/**
	 * The feature id for the '<em><b>Already Packed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLD_SETTINGS__ALREADY_PACKED = 4;

	/**
	 * The number of structural features of the '<em>Hold Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLD_SETTINGS_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Hold Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLD_SETTINGS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.KitEntryImpl <em>Kit Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.KitEntryImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getKitEntry()
	 * @generated
	 */
	int KIT_ENTRY = 7;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIT_ENTRY__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIT_ENTRY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Kit Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIT_ENTRY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Kit Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIT_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.KitImpl <em>Kit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.KitImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getKit()
	 * @generated
	 */
	int KIT = 8;

	/**
	 * The feature id for the '<em><b>Components</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIT__COMPONENTS = 0;

	/**
	 * The number of structural features of the '<em>Kit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIT_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Kit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.ShopSettingsImpl <em>Shop Settings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.ShopSettingsImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getShopSettings()
	 * @generated
	 */
	int SHOP_SETTINGS = 9;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOP_SETTINGS__SYSTEM = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOP_SETTINGS__ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOP_SETTINGS__LOCATION = 2;

	/**
	 * The number of structural features of the '<em>Shop Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOP_SETTINGS_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Shop Settings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHOP_SETTINGS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.SkuMappingImpl <em>Sku Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.SkuMappingImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getSkuMapping()
	 * @generated
	 */
	int SKU_MAPPING = 10;

	/**
	 * The feature id for the '<em><b>Mappings</b></em>' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU_MAPPING__MAPPINGS = 0;

	/**
	 * The feature id for the '<em><b>Last Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU_MAPPING__LAST_UPDATED = 1;

	/**
	 * The feature id for the '<em><b>Updated By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU_MAPPING__UPDATED_BY = 2;

	/**
	 * The number of structural features of the '<em>Sku Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU_MAPPING_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Sku Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU_MAPPING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.WorkersImpl <em>Workers</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.WorkersImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getWorkers()
	 * @generated
	 */
	int WORKERS = 11;

	/**
	 * The feature id for the '<em><b>Workers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKERS__WORKERS = 0;

	/**
	 * The number of structural features of the '<em>Workers</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKERS_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Workers</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKERS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.WorkerImpl <em>Worker</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.WorkerImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getWorker()
	 * @generated
	 */
	int WORKER = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__NAME = 1;

	/**
	 * The feature id for the '<em><b>Badge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__BADGE = 2;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__CREATED_AT = 3;

	/**
	 * The feature id for the '<em><b>Total Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__TOTAL_SESSIONS = 4;

	/**
	 * The feature id for the '<em><b>Total Orders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__TOTAL_ORDERS = 5;

	/**
	 * The feature id for the '<em><b>Total Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__TOTAL_ITEMS = 6;

	/**
	 * The feature id for the '<em><b>Total Duration Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__TOTAL_DURATION_SECONDS = 7;

	/**
	 * The feature id for the '<em><b>Last Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__LAST_ACTIVE = 8;

	/**
	 * The feature id for the '<em><b>Last Session Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__LAST_SESSION_ID = 9;

	/**
	 * The feature id for the '<em><b>Opening Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__OPENING_SESSIONS = 10;

	/**
	 * The feature id for the '<em><b>Opening Orders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__OPENING_ORDERS = 11;

	/**
	 * The feature id for the '<em><b>Opening Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__OPENING_ITEMS = 12;

	/**
	 * The feature id for the '<em><b>Opening Duration Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER__OPENING_DURATION_SECONDS = 13;

	/**
	 * The number of structural features of the '<em>Worker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Worker</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.PackingListImpl <em>Packing List</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.PackingListImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getPackingList()
	 * @generated
	 */
	int PACKING_LIST = 13;

	/**
	 * The feature id for the '<em><b>Session Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_LIST__SESSION_ID = 0;

	/**
	 * The feature id for the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_LIST__CREATED_AT = 1;

	/**
	 * The feature id for the '<em><b>List Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_LIST__LIST_NAME = 2;

	/**
	 * The feature id for the '<em><b>Source Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_LIST__SOURCE_PATH = 3;

	/**
	 * The feature id for the '<em><b>Total Orders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_LIST__TOTAL_ORDERS = 4;

	/**
	 * The feature id for the '<em><b>Total Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_LIST__TOTAL_ITEMS = 5;

	/**
	 * The feature id for the '<em><b>Orders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_LIST__ORDERS = 6;

	/**
	 * The number of structural features of the '<em>Packing List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_LIST_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Packing List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PACKING_LIST_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.OrderImpl <em>Order</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.OrderImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getOrder()
	 * @generated
	 */
	int ORDER = 14;

	/**
	 * The feature id for the '<em><b>Order Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__ORDER_NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Order Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__ORDER_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Courier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__COURIER = 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__STATUS = 3;

	/**
	 * The feature id for the '<em><b>Destination Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__DESTINATION_COUNTRY = 4;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__TAGS = 5;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__NOTES = 6;

	/**
	 * The feature id for the '<em><b>System Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__SYSTEM_NOTE = 7;

	/**
	 * The feature id for the '<em><b>Internal Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__INTERNAL_TAGS = 8;

	/**
	 * The feature id for the '<em><b>Order Min Box</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__ORDER_MIN_BOX = 9;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER__ITEMS = 10;

	/**
	 * The number of structural features of the '<em>Order</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Order</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.OrderLineImpl <em>Order Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.OrderLineImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getOrderLine()
	 * @generated
	 */
	int ORDER_LINE = 15;

	/**
	 * The feature id for the '<em><b>Sku</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__SKU = 0;

	/**
	 * The feature id for the '<em><b>Product Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__PRODUCT_NAME = 1;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__QUANTITY = 2;

	/**
	 * The feature id for the '<em><b>Picture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__PICTURE = 3;

	/**
	 * The feature id for the '<em><b>Kit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE__KIT = 4;

	/**
	 * The number of structural features of the '<em>Order Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Order Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_LINE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.impl.KitOriginImpl <em>Kit Origin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.impl.KitOriginImpl
	 * @see org.packbench.model.impl.ModelPackageImpl#getKitOrigin()
	 * @generated
	 */
	int KIT_ORIGIN = 16;

	/**
	 * The feature id for the '<em><b>Sku</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIT_ORIGIN__SKU = 0;

	/**
	 * The feature id for the '<em><b>Product Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIT_ORIGIN__PRODUCT_NAME = 1;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIT_ORIGIN__QUANTITY = 2;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIT_ORIGIN__PARTS = 3;

	/**
	 * The number of structural features of the '<em>Kit Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIT_ORIGIN_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Kit Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KIT_ORIGIN_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link java.util.Map.Entry <em>Text Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Entry</em>'.
	 * @see java.util.Map.Entry
	 * @model keyDataType="org.eclipse.emf.ecore.EString"
	 *        valueDataType="org.eclipse.emf.ecore.EString"
	 * @generated
	 */
	EClass getTextEntry();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see java.util.Map.Entry
	 * @see #getTextEntry()
	 * @generated
	 */
	EAttribute getTextEntry_Key();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see java.util.Map.Entry
	 * @see #getTextEntry()
	 * @generated
	 */
	EAttribute getTextEntry_Value();

	/**
	 * Returns the meta object for class '{@link java.util.Map.Entry <em>Count Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Count Entry</em>'.
	 * @see java.util.Map.Entry
	 * @model keyDataType="org.eclipse.emf.ecore.EString"
	 *        valueDataType="org.eclipse.emf.ecore.EIntegerObject"
	 * @generated
	 */
	EClass getCountEntry();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see java.util.Map.Entry
	 * @see #getCountEntry()
	 * @generated
	 */
	EAttribute getCountEntry_Key();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see java.util.Map.Entry
	 * @see #getCountEntry()
	 * @generated
	 */
	EAttribute getCountEntry_Value();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.ClientProfile <em>Client Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Client Profile</em>'.
	 * @see org.packbench.model.ClientProfile
	 * @generated
	 */
	EClass getClientProfile();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.ClientProfile#getClientId <em>Client Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Client Id</em>'.
	 * @see org.packbench.model.ClientProfile#getClientId()
	 * @see #getClientProfile()
	 * @generated
	 */
	EAttribute getClientProfile_ClientId();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.ClientProfile#getClientName <em>Client Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Client Name</em>'.
	 * @see org.packbench.model.ClientProfile#getClientName()
	 * @see #getClientProfile()
	 * @generated
	 */
	EAttribute getClientProfile_ClientName();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.ClientProfile#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.packbench.model.ClientProfile#getCreatedAt()
	 * @see #getClientProfile()
	 * @generated
	 */
	EAttribute getClientProfile_CreatedAt();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.ClientProfile#getBarcodeLabel <em>Barcode Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Barcode Label</em>'.
	 * @see org.packbench.model.ClientProfile#getBarcodeLabel()
	 * @see #getClientProfile()
	 * @generated
	 */
	EReference getClientProfile_BarcodeLabel();

	/**
	 * Returns the meta object for the map '{@link org.packbench.model.ClientProfile#getCourierDeadlines <em>Courier Deadlines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Courier Deadlines</em>'.
	 * @see org.packbench.model.ClientProfile#getCourierDeadlines()
	 * @see #getClientProfile()
	 * @generated
	 */
	EReference getClientProfile_CourierDeadlines();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.ClientProfile#getRequiredColumns <em>Required Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Required Columns</em>'.
	 * @see org.packbench.model.ClientProfile#getRequiredColumns()
	 * @see #getClientProfile()
	 * @generated
	 */
	EReference getClientProfile_RequiredColumns();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.ClientProfile#getPacking <em>Packing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Packing</em>'.
	 * @see org.packbench.model.ClientProfile#getPacking()
	 * @see #getClientProfile()
	 * @generated
	 */
	EReference getClientProfile_Packing();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.ClientProfile#getShop <em>Shop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Shop</em>'.
	 * @see org.packbench.model.ClientProfile#getShop()
	 * @see #getClientProfile()
	 * @generated
	 */
	EReference getClientProfile_Shop();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.ClientProfile#getLastUpdated <em>Last Updated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Updated</em>'.
	 * @see org.packbench.model.ClientProfile#getLastUpdated()
	 * @see #getClientProfile()
	 * @generated
	 */
	EAttribute getClientProfile_LastUpdated();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.ClientProfile#getUpdatedBy <em>Updated By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Updated By</em>'.
	 * @see org.packbench.model.ClientProfile#getUpdatedBy()
	 * @see #getClientProfile()
	 * @generated
	 */
	EAttribute getClientProfile_UpdatedBy();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.BarcodeLabel <em>Barcode Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Barcode Label</em>'.
	 * @see org.packbench.model.BarcodeLabel
	 * @generated
	 */
	EClass getBarcodeLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.BarcodeLabel#getWidthMm <em>Width Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Mm</em>'.
	 * @see org.packbench.model.BarcodeLabel#getWidthMm()
	 * @see #getBarcodeLabel()
	 * @generated
	 */
	EAttribute getBarcodeLabel_WidthMm();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.BarcodeLabel#getHeightMm <em>Height Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Mm</em>'.
	 * @see org.packbench.model.BarcodeLabel#getHeightMm()
	 * @see #getBarcodeLabel()
	 * @generated
	 */
	EAttribute getBarcodeLabel_HeightMm();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.BarcodeLabel#getDpi <em>Dpi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dpi</em>'.
	 * @see org.packbench.model.BarcodeLabel#getDpi()
	 * @see #getBarcodeLabel()
	 * @generated
	 */
	EAttribute getBarcodeLabel_Dpi();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.BarcodeLabel#isShowQuantity <em>Show Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Show Quantity</em>'.
	 * @see org.packbench.model.BarcodeLabel#isShowQuantity()
	 * @see #getBarcodeLabel()
	 * @generated
	 */
	EAttribute getBarcodeLabel_ShowQuantity();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.BarcodeLabel#isShowClientName <em>Show Client Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Show Client Name</em>'.
	 * @see org.packbench.model.BarcodeLabel#isShowClientName()
	 * @see #getBarcodeLabel()
	 * @generated
	 */
	EAttribute getBarcodeLabel_ShowClientName();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.BarcodeLabel#getFontSize <em>Font Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Font Size</em>'.
	 * @see org.packbench.model.BarcodeLabel#getFontSize()
	 * @see #getBarcodeLabel()
	 * @generated
	 */
	EAttribute getBarcodeLabel_FontSize();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.BarcodeLabel#getSymbology <em>Symbology</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbology</em>'.
	 * @see org.packbench.model.BarcodeLabel#getSymbology()
	 * @see #getBarcodeLabel()
	 * @generated
	 */
	EAttribute getBarcodeLabel_Symbology();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.RequiredColumns <em>Required Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Required Columns</em>'.
	 * @see org.packbench.model.RequiredColumns
	 * @generated
	 */
	EClass getRequiredColumns();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.RequiredColumns#getOrderNumber <em>Order Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order Number</em>'.
	 * @see org.packbench.model.RequiredColumns#getOrderNumber()
	 * @see #getRequiredColumns()
	 * @generated
	 */
	EAttribute getRequiredColumns_OrderNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.RequiredColumns#getSku <em>Sku</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sku</em>'.
	 * @see org.packbench.model.RequiredColumns#getSku()
	 * @see #getRequiredColumns()
	 * @generated
	 */
	EAttribute getRequiredColumns_Sku();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.RequiredColumns#getProductName <em>Product Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product Name</em>'.
	 * @see org.packbench.model.RequiredColumns#getProductName()
	 * @see #getRequiredColumns()
	 * @generated
	 */
	EAttribute getRequiredColumns_ProductName();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.RequiredColumns#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.packbench.model.RequiredColumns#getQuantity()
	 * @see #getRequiredColumns()
	 * @generated
	 */
	EAttribute getRequiredColumns_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.RequiredColumns#getCourier <em>Courier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Courier</em>'.
	 * @see org.packbench.model.RequiredColumns#getCourier()
	 * @see #getRequiredColumns()
	 * @generated
	 */
	EAttribute getRequiredColumns_Courier();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.PackingSettings <em>Packing Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Packing Settings</em>'.
	 * @see org.packbench.model.PackingSettings
	 * @generated
	 */
	EClass getPackingSettings();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.PackingSettings#getHold <em>Hold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Hold</em>'.
	 * @see org.packbench.model.PackingSettings#getHold()
	 * @see #getPackingSettings()
	 * @generated
	 */
	EReference getPackingSettings_Hold();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.PackingSettings#getQuantityCap <em>Quantity Cap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity Cap</em>'.
	 * @see org.packbench.model.PackingSettings#getQuantityCap()
	 * @see #getPackingSettings()
	 * @generated
	 */
	EAttribute getPackingSettings_QuantityCap();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.PackingSettings#isItemOpensOrder <em>Item Opens Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item Opens Order</em>'.
	 * @see org.packbench.model.PackingSettings#isItemOpensOrder()
	 * @see #getPackingSettings()
	 * @generated
	 */
	EAttribute getPackingSettings_ItemOpensOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.PackingSettings#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.packbench.model.PackingSettings#getNote()
	 * @see #getPackingSettings()
	 * @generated
	 */
	EAttribute getPackingSettings_Note();

	/**
	 * Returns the meta object for the map '{@link org.packbench.model.PackingSettings#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Units</em>'.
	 * @see org.packbench.model.PackingSettings#getUnits()
	 * @see #getPackingSettings()
	 * @generated
	 */
	EReference getPackingSettings_Units();

	/**
	 * Returns the meta object for the map '{@link org.packbench.model.PackingSettings#getKits <em>Kits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Kits</em>'.
	 * @see org.packbench.model.PackingSettings#getKits()
	 * @see #getPackingSettings()
	 * @generated
	 */
	EReference getPackingSettings_Kits();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.HoldSettings <em>Hold Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hold Settings</em>'.
	 * @see org.packbench.model.HoldSettings
	 * @generated
	 */
	EClass getHoldSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.HoldSettings#isWrongItem <em>Wrong Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wrong Item</em>'.
	 * @see org.packbench.model.HoldSettings#isWrongItem()
	 * @see #getHoldSettings()
	 * @generated
	 */
	EAttribute getHoldSettings_WrongItem();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.HoldSettings#isUnknownCode <em>Unknown Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unknown Code</em>'.
	 * @see org.packbench.model.HoldSettings#isUnknownCode()
	 * @see #getHoldSettings()
	 * @generated
	 */
	EAttribute getHoldSettings_UnknownCode();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.HoldSettings#isNoSuchOrder <em>No Such Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>No Such Order</em>'.
	 * @see org.packbench.model.HoldSettings#isNoSuchOrder()
	 * @see #getHoldSettings()
	 * @generated
	 */
	EAttribute getHoldSettings_NoSuchOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.HoldSettings#isOverScan <em>Over Scan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Over Scan</em>'.
	 * @see org.packbench.model.HoldSettings#isOverScan()
	 * @see #getHoldSettings()
	 * @generated
	 */
	EAttribute getHoldSettings_OverScan();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.HoldSettings#isAlreadyPacked <em>Already Packed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Already Packed</em>'.
	 * @see org.packbench.model.HoldSettings#isAlreadyPacked()
	 * @see #getHoldSettings()
	 * @generated
	 */
	EAttribute getHoldSettings_AlreadyPacked();

	/**
	 * Returns the meta object for class '{@link java.util.Map.Entry <em>Kit Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kit Entry</em>'.
	 * @see java.util.Map.Entry
	 * @model keyDataType="org.eclipse.emf.ecore.EString"
	 *        valueType="org.packbench.model.Kit" valueContainment="true"
	 * @generated
	 */
	EClass getKitEntry();

	/**
	 * Returns the meta object for the attribute '{@link java.util.Map.Entry <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see java.util.Map.Entry
	 * @see #getKitEntry()
	 * @generated
	 */
	EAttribute getKitEntry_Key();

	/**
	 * Returns the meta object for the containment reference '{@link java.util.Map.Entry <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see java.util.Map.Entry
	 * @see #getKitEntry()
	 * @generated
	 */
	EReference getKitEntry_Value();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.Kit <em>Kit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kit</em>'.
	 * @see org.packbench.model.Kit
	 * @generated
	 */
	EClass getKit();

	/**
	 * Returns the meta object for the map '{@link org.packbench.model.Kit#getComponents <em>Components</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Components</em>'.
	 * @see org.packbench.model.Kit#getComponents()
	 * @see #getKit()
	 * @generated
	 */
	EReference getKit_Components();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.ShopSettings <em>Shop Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shop Settings</em>'.
	 * @see org.packbench.model.ShopSettings
	 * @generated
	 */
	EClass getShopSettings();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.ShopSettings#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see org.packbench.model.ShopSettings#getSystem()
	 * @see #getShopSettings()
	 * @generated
	 */
	EAttribute getShopSettings_System();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.ShopSettings#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.packbench.model.ShopSettings#getAddress()
	 * @see #getShopSettings()
	 * @generated
	 */
	EAttribute getShopSettings_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.ShopSettings#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.packbench.model.ShopSettings#getLocation()
	 * @see #getShopSettings()
	 * @generated
	 */
	EAttribute getShopSettings_Location();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.SkuMapping <em>Sku Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sku Mapping</em>'.
	 * @see org.packbench.model.SkuMapping
	 * @generated
	 */
	EClass getSkuMapping();

	/**
	 * Returns the meta object for the map '{@link org.packbench.model.SkuMapping#getMappings <em>Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the map '<em>Mappings</em>'.
	 * @see org.packbench.model.SkuMapping#getMappings()
	 * @see #getSkuMapping()
	 * @generated
	 */
	EReference getSkuMapping_Mappings();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.SkuMapping#getLastUpdated <em>Last Updated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Updated</em>'.
	 * @see org.packbench.model.SkuMapping#getLastUpdated()
	 * @see #getSkuMapping()
	 * @generated
	 */
	EAttribute getSkuMapping_LastUpdated();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.SkuMapping#getUpdatedBy <em>Updated By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Updated By</em>'.
	 * @see org.packbench.model.SkuMapping#getUpdatedBy()
	 * @see #getSkuMapping()
	 * @generated
	 */
	EAttribute getSkuMapping_UpdatedBy();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.Workers <em>Workers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workers</em>'.
	 * @see org.packbench.model.Workers
	 * @generated
	 */
	EClass getWorkers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.packbench.model.Workers#getWorkers <em>Workers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Workers</em>'.
	 * @see org.packbench.model.Workers#getWorkers()
	 * @see #getWorkers()
	 * @generated
	 */
	EReference getWorkers_Workers();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.Worker <em>Worker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Worker</em>'.
	 * @see org.packbench.model.Worker
	 * @generated
	 */
	EClass getWorker();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.packbench.model.Worker#getId()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.packbench.model.Worker#getName()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getBadge <em>Badge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Badge</em>'.
	 * @see org.packbench.model.Worker#getBadge()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_Badge();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.packbench.model.Worker#getCreatedAt()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getTotalSessions <em>Total Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Sessions</em>'.
	 * @see org.packbench.model.Worker#getTotalSessions()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_TotalSessions();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getTotalOrders <em>Total Orders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Orders</em>'.
	 * @see org.packbench.model.Worker#getTotalOrders()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_TotalOrders();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getTotalItems <em>Total Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Items</em>'.
	 * @see org.packbench.model.Worker#getTotalItems()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_TotalItems();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getTotalDurationSeconds <em>Total Duration Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Duration Seconds</em>'.
	 * @see org.packbench.model.Worker#getTotalDurationSeconds()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_TotalDurationSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getLastActive <em>Last Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Active</em>'.
	 * @see org.packbench.model.Worker#getLastActive()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_LastActive();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getLastSessionId <em>Last Session Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Session Id</em>'.
	 * @see org.packbench.model.Worker#getLastSessionId()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_LastSessionId();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getOpeningSessions <em>Opening Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opening Sessions</em>'.
	 * @see org.packbench.model.Worker#getOpeningSessions()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_OpeningSessions();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getOpeningOrders <em>Opening Orders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opening Orders</em>'.
	 * @see org.packbench.model.Worker#getOpeningOrders()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_OpeningOrders();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getOpeningItems <em>Opening Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opening Items</em>'.
	 * @see org.packbench.model.Worker#getOpeningItems()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_OpeningItems();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Worker#getOpeningDurationSeconds <em>Opening Duration Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opening Duration Seconds</em>'.
	 * @see org.packbench.model.Worker#getOpeningDurationSeconds()
	 * @see #getWorker()
	 * @generated
	 */
	EAttribute getWorker_OpeningDurationSeconds();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.PackingList <em>Packing List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Packing List</em>'.
	 * @see org.packbench.model.PackingList
	 * @generated
	 */
	EClass getPackingList();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.PackingList#getSessionId <em>Session Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session Id</em>'.
	 * @see org.packbench.model.PackingList#getSessionId()
	 * @see #getPackingList()
	 * @generated
	 */
	EAttribute getPackingList_SessionId();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.PackingList#getCreatedAt <em>Created At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created At</em>'.
	 * @see org.packbench.model.PackingList#getCreatedAt()
	 * @see #getPackingList()
	 * @generated
	 */
	EAttribute getPackingList_CreatedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.PackingList#getListName <em>List Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>List Name</em>'.
	 * @see org.packbench.model.PackingList#getListName()
	 * @see #getPackingList()
	 * @generated
	 */
	EAttribute getPackingList_ListName();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.PackingList#getSourcePath <em>Source Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Path</em>'.
	 * @see org.packbench.model.PackingList#getSourcePath()
	 * @see #getPackingList()
	 * @generated
	 */
	EAttribute getPackingList_SourcePath();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.PackingList#getTotalOrders <em>Total Orders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Orders</em>'.
	 * @see org.packbench.model.PackingList#getTotalOrders()
	 * @see #getPackingList()
	 * @generated
	 */
	EAttribute getPackingList_TotalOrders();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.PackingList#getTotalItems <em>Total Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Items</em>'.
	 * @see org.packbench.model.PackingList#getTotalItems()
	 * @see #getPackingList()
	 * @generated
	 */
	EAttribute getPackingList_TotalItems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.packbench.model.PackingList#getOrders <em>Orders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Orders</em>'.
	 * @see org.packbench.model.PackingList#getOrders()
	 * @see #getPackingList()
	 * @generated
	 */
	EReference getPackingList_Orders();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.Order <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Order</em>'.
	 * @see org.packbench.model.Order
	 * @generated
	 */
	EClass getOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Order#getOrderNumber <em>Order Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order Number</em>'.
	 * @see org.packbench.model.Order#getOrderNumber()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_OrderNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Order#getOrderType <em>Order Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order Type</em>'.
	 * @see org.packbench.model.Order#getOrderType()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_OrderType();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Order#getCourier <em>Courier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Courier</em>'.
	 * @see org.packbench.model.Order#getCourier()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_Courier();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Order#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.packbench.model.Order#getStatus()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Order#getDestinationCountry <em>Destination Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Destination Country</em>'.
	 * @see org.packbench.model.Order#getDestinationCountry()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_DestinationCountry();

	/**
	 * Returns the meta object for the attribute list '{@link org.packbench.model.Order#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.packbench.model.Order#getTags()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_Tags();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Order#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.packbench.model.Order#getNotes()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Order#getSystemNote <em>System Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System Note</em>'.
	 * @see org.packbench.model.Order#getSystemNote()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_SystemNote();

	/**
	 * Returns the meta object for the attribute list '{@link org.packbench.model.Order#getInternalTags <em>Internal Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Internal Tags</em>'.
	 * @see org.packbench.model.Order#getInternalTags()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_InternalTags();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.Order#getOrderMinBox <em>Order Min Box</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order Min Box</em>'.
	 * @see org.packbench.model.Order#getOrderMinBox()
	 * @see #getOrder()
	 * @generated
	 */
	EAttribute getOrder_OrderMinBox();

	/**
	 * Returns the meta object for the containment reference list '{@link org.packbench.model.Order#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.packbench.model.Order#getItems()
	 * @see #getOrder()
	 * @generated
	 */
	EReference getOrder_Items();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.OrderLine <em>Order Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Order Line</em>'.
	 * @see org.packbench.model.OrderLine
	 * @generated
	 */
	EClass getOrderLine();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.OrderLine#getSku <em>Sku</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sku</em>'.
	 * @see org.packbench.model.OrderLine#getSku()
	 * @see #getOrderLine()
	 * @generated
	 */
	EAttribute getOrderLine_Sku();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.OrderLine#getProductName <em>Product Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product Name</em>'.
	 * @see org.packbench.model.OrderLine#getProductName()
	 * @see #getOrderLine()
	 * @generated
	 */
	EAttribute getOrderLine_ProductName();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.OrderLine#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.packbench.model.OrderLine#getQuantity()
	 * @see #getOrderLine()
	 * @generated
	 */
	EAttribute getOrderLine_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.OrderLine#getPicture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Picture</em>'.
	 * @see org.packbench.model.OrderLine#getPicture()
	 * @see #getOrderLine()
	 * @generated
	 */
	EAttribute getOrderLine_Picture();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.OrderLine#getKit <em>Kit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Kit</em>'.
	 * @see org.packbench.model.OrderLine#getKit()
	 * @see #getOrderLine()
	 * @generated
	 */
	EReference getOrderLine_Kit();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.KitOrigin <em>Kit Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kit Origin</em>'.
	 * @see org.packbench.model.KitOrigin
	 * @generated
	 */
	EClass getKitOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.KitOrigin#getSku <em>Sku</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sku</em>'.
	 * @see org.packbench.model.KitOrigin#getSku()
	 * @see #getKitOrigin()
	 * @generated
	 */
	EAttribute getKitOrigin_Sku();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.KitOrigin#getProductName <em>Product Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product Name</em>'.
	 * @see org.packbench.model.KitOrigin#getProductName()
	 * @see #getKitOrigin()
	 * @generated
	 */
	EAttribute getKitOrigin_ProductName();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.KitOrigin#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.packbench.model.KitOrigin#getQuantity()
	 * @see #getKitOrigin()
	 * @generated
	 */
	EAttribute getKitOrigin_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.KitOrigin#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parts</em>'.
	 * @see org.packbench.model.KitOrigin#getParts()
	 * @see #getKitOrigin()
	 * @generated
	 */
	EAttribute getKitOrigin_Parts();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.TextEntryImpl <em>Text Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.TextEntryImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getTextEntry()
		 * @generated
		 */
		EClass TEXT_ENTRY = eINSTANCE.getTextEntry();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_ENTRY__KEY = eINSTANCE.getTextEntry_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_ENTRY__VALUE = eINSTANCE.getTextEntry_Value();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.CountEntryImpl <em>Count Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.CountEntryImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getCountEntry()
		 * @generated
		 */
		EClass COUNT_ENTRY = eINSTANCE.getCountEntry();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_ENTRY__KEY = eINSTANCE.getCountEntry_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNT_ENTRY__VALUE = eINSTANCE.getCountEntry_Value();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.ClientProfileImpl <em>Client Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.ClientProfileImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getClientProfile()
		 * @generated
		 */
		EClass CLIENT_PROFILE = eINSTANCE.getClientProfile();

		/**
		 * The meta object literal for the '<em><b>Client Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_PROFILE__CLIENT_ID = eINSTANCE.getClientProfile_ClientId();

		/**
		 * The meta object literal for the '<em><b>Client Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_PROFILE__CLIENT_NAME = eINSTANCE.getClientProfile_ClientName();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_PROFILE__CREATED_AT = eINSTANCE.getClientProfile_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Barcode Label</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIENT_PROFILE__BARCODE_LABEL = eINSTANCE.getClientProfile_BarcodeLabel();

		/**
		 * The meta object literal for the '<em><b>Courier Deadlines</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIENT_PROFILE__COURIER_DEADLINES = eINSTANCE.getClientProfile_CourierDeadlines();

		/**
		 * The meta object literal for the '<em><b>Required Columns</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIENT_PROFILE__REQUIRED_COLUMNS = eINSTANCE.getClientProfile_RequiredColumns();

		/**
		 * The meta object literal for the '<em><b>Packing</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIENT_PROFILE__PACKING = eINSTANCE.getClientProfile_Packing();

		/**
		 * The meta object literal for the '<em><b>Shop</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLIENT_PROFILE__SHOP = eINSTANCE.getClientProfile_Shop();

		/**
		 * The meta object literal for the '<em><b>Last Updated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_PROFILE__LAST_UPDATED = eINSTANCE.getClientProfile_LastUpdated();

		/**
		 * The meta object literal for the '<em><b>Updated By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_PROFILE__UPDATED_BY = eINSTANCE.getClientProfile_UpdatedBy();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.BarcodeLabelImpl <em>Barcode Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.BarcodeLabelImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getBarcodeLabel()
		 * @generated
		 */
		EClass BARCODE_LABEL = eINSTANCE.getBarcodeLabel();

		/**
		 * The meta object literal for the '<em><b>Width Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BARCODE_LABEL__WIDTH_MM = eINSTANCE.getBarcodeLabel_WidthMm();

		/**
		 * The meta object literal for the '<em><b>Height Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BARCODE_LABEL__HEIGHT_MM = eINSTANCE.getBarcodeLabel_HeightMm();

		/**
		 * The meta object literal for the '<em><b>Dpi</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BARCODE_LABEL__DPI = eINSTANCE.getBarcodeLabel_Dpi();

		/**
		 * The meta object literal for the '<em><b>Show Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BARCODE_LABEL__SHOW_QUANTITY = eINSTANCE.getBarcodeLabel_ShowQuantity();

		/**
		 * The meta object literal for the '<em><b>Show Client Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BARCODE_LABEL__SHOW_CLIENT_NAME = eINSTANCE.getBarcodeLabel_ShowClientName();

		/**
		 * The meta object literal for the '<em><b>Font Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BARCODE_LABEL__FONT_SIZE = eINSTANCE.getBarcodeLabel_FontSize();

		/**
		 * The meta object literal for the '<em><b>Symbology</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BARCODE_LABEL__SYMBOLOGY = eINSTANCE.getBarcodeLabel_Symbology();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.RequiredColumnsImpl <em>Required Columns</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.RequiredColumnsImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getRequiredColumns()
		 * @generated
		 */
		EClass REQUIRED_COLUMNS = eINSTANCE.getRequiredColumns();

		/**
		 * The meta object literal for the '<em><b>Order Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIRED_COLUMNS__ORDER_NUMBER = eINSTANCE.getRequiredColumns_OrderNumber();

		/**
		 * The meta object literal for the '<em><b>Sku</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIRED_COLUMNS__SKU = eINSTANCE.getRequiredColumns_Sku();

		/**
		 * The meta object literal for the '<em><b>Product Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIRED_COLUMNS__PRODUCT_NAME = eINSTANCE.getRequiredColumns_ProductName();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIRED_COLUMNS__QUANTITY = eINSTANCE.getRequiredColumns_Quantity();

		/**
		 * The meta object literal for the '<em><b>Courier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIRED_COLUMNS__COURIER = eINSTANCE.getRequiredColumns_Courier();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.PackingSettingsImpl <em>Packing Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.PackingSettingsImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getPackingSettings()
		 * @generated
		 */
		EClass PACKING_SETTINGS = eINSTANCE.getPackingSettings();

		/**
		 * The meta object literal for the '<em><b>Hold</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PACKING_SETTINGS__HOLD = eINSTANCE.getPackingSettings_Hold();

		/**
		 * The meta object literal for the '<em><b>Quantity Cap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING_SETTINGS__QUANTITY_CAP = eINSTANCE.getPackingSettings_QuantityCap();

		/**
		 * The meta object literal for the '<em><b>Item Opens Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING_SETTINGS__ITEM_OPENS_ORDER = eINSTANCE.getPackingSettings_ItemOpensOrder();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING_SETTINGS__NOTE = eINSTANCE.getPackingSettings_Note();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PACKING_SETTINGS__UNITS = eINSTANCE.getPackingSettings_Units();

		/**
		 * The meta object literal for the '<em><b>Kits</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PACKING_SETTINGS__KITS = eINSTANCE.getPackingSettings_Kits();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.HoldSettingsImpl <em>Hold Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.HoldSettingsImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getHoldSettings()
		 * @generated
		 */
		EClass HOLD_SETTINGS = eINSTANCE.getHoldSettings();

		/**
		 * The meta object literal for the '<em><b>Wrong Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLD_SETTINGS__WRONG_ITEM = eINSTANCE.getHoldSettings_WrongItem();

		/**
		 * The meta object literal for the '<em><b>Unknown Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLD_SETTINGS__UNKNOWN_CODE = eINSTANCE.getHoldSettings_UnknownCode();

		/**
		 * The meta object literal for the '<em><b>No Such Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLD_SETTINGS__NO_SUCH_ORDER = eINSTANCE.getHoldSettings_NoSuchOrder();

		/**
		 * The meta object literal for the '<em><b>Over Scan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLD_SETTINGS__OVER_SCAN = eINSTANCE.getHoldSettings_OverScan();

		/**
		 * The meta object literal for the '<em><b>Already Packed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLD_SETTINGS__ALREADY_PACKED = eINSTANCE.getHoldSettings_AlreadyPacked();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.KitEntryImpl <em>Kit Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.KitEntryImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getKitEntry()
		 * @generated
		 */
		EClass KIT_ENTRY = eINSTANCE.getKitEntry();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KIT_ENTRY__KEY = eINSTANCE.getKitEntry_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KIT_ENTRY__VALUE = eINSTANCE.getKitEntry_Value();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.KitImpl <em>Kit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.KitImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getKit()
		 * @generated
		 */
		EClass KIT = eINSTANCE.getKit();

		/**
		 * The meta object literal for the '<em><b>Components</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KIT__COMPONENTS = eINSTANCE.getKit_Components();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.ShopSettingsImpl <em>Shop Settings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.ShopSettingsImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getShopSettings()
		 * @generated
		 */
		EClass SHOP_SETTINGS = eINSTANCE.getShopSettings();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOP_SETTINGS__SYSTEM = eINSTANCE.getShopSettings_System();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOP_SETTINGS__ADDRESS = eINSTANCE.getShopSettings_Address();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHOP_SETTINGS__LOCATION = eINSTANCE.getShopSettings_Location();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.SkuMappingImpl <em>Sku Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.SkuMappingImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getSkuMapping()
		 * @generated
		 */
		EClass SKU_MAPPING = eINSTANCE.getSkuMapping();

		/**
		 * The meta object literal for the '<em><b>Mappings</b></em>' map feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SKU_MAPPING__MAPPINGS = eINSTANCE.getSkuMapping_Mappings();

		/**
		 * The meta object literal for the '<em><b>Last Updated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKU_MAPPING__LAST_UPDATED = eINSTANCE.getSkuMapping_LastUpdated();

		/**
		 * The meta object literal for the '<em><b>Updated By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKU_MAPPING__UPDATED_BY = eINSTANCE.getSkuMapping_UpdatedBy();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.WorkersImpl <em>Workers</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.WorkersImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getWorkers()
		 * @generated
		 */
		EClass WORKERS = eINSTANCE.getWorkers();

		/**
		 * The meta object literal for the '<em><b>Workers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKERS__WORKERS = eINSTANCE.getWorkers_Workers();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.WorkerImpl <em>Worker</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.WorkerImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getWorker()
		 * @generated
		 */
		EClass WORKER = eINSTANCE.getWorker();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__ID = eINSTANCE.getWorker_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__NAME = eINSTANCE.getWorker_Name();

		/**
		 * The meta object literal for the '<em><b>Badge</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__BADGE = eINSTANCE.getWorker_Badge();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__CREATED_AT = eINSTANCE.getWorker_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>Total Sessions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__TOTAL_SESSIONS = eINSTANCE.getWorker_TotalSessions();

		/**
		 * The meta object literal for the '<em><b>Total Orders</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__TOTAL_ORDERS = eINSTANCE.getWorker_TotalOrders();

		/**
		 * The meta object literal for the '<em><b>Total Items</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__TOTAL_ITEMS = eINSTANCE.getWorker_TotalItems();

		/**
		 * The meta object literal for the '<em><b>Total Duration Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__TOTAL_DURATION_SECONDS = eINSTANCE.getWorker_TotalDurationSeconds();

		/**
		 * The meta object literal for the '<em><b>Last Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__LAST_ACTIVE = eINSTANCE.getWorker_LastActive();

		/**
		 * The meta object literal for the '<em><b>Last Session Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__LAST_SESSION_ID = eINSTANCE.getWorker_LastSessionId();

		/**
		 * The meta object literal for the '<em><b>Opening Sessions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__OPENING_SESSIONS = eINSTANCE.getWorker_OpeningSessions();

		/**
		 * The meta object literal for the '<em><b>Opening Orders</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__OPENING_ORDERS = eINSTANCE.getWorker_OpeningOrders();

		/**
		 * The meta object literal for the '<em><b>Opening Items</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__OPENING_ITEMS = eINSTANCE.getWorker_OpeningItems();

		/**
		 * The meta object literal for the '<em><b>Opening Duration Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER__OPENING_DURATION_SECONDS = eINSTANCE.getWorker_OpeningDurationSeconds();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.PackingListImpl <em>Packing List</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.PackingListImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getPackingList()
		 * @generated
		 */
		EClass PACKING_LIST = eINSTANCE.getPackingList();

		/**
		 * The meta object literal for the '<em><b>Session Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING_LIST__SESSION_ID = eINSTANCE.getPackingList_SessionId();

		/**
		 * The meta object literal for the '<em><b>Created At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING_LIST__CREATED_AT = eINSTANCE.getPackingList_CreatedAt();

		/**
		 * The meta object literal for the '<em><b>List Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING_LIST__LIST_NAME = eINSTANCE.getPackingList_ListName();

		/**
		 * The meta object literal for the '<em><b>Source Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING_LIST__SOURCE_PATH = eINSTANCE.getPackingList_SourcePath();

		/**
		 * The meta object literal for the '<em><b>Total Orders</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING_LIST__TOTAL_ORDERS = eINSTANCE.getPackingList_TotalOrders();

		/**
		 * The meta object literal for the '<em><b>Total Items</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PACKING_LIST__TOTAL_ITEMS = eINSTANCE.getPackingList_TotalItems();

		/**
		 * The meta object literal for the '<em><b>Orders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PACKING_LIST__ORDERS = eINSTANCE.getPackingList_Orders();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.OrderImpl <em>Order</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.OrderImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getOrder()
		 * @generated
		 */
		EClass ORDER = eINSTANCE.getOrder();

		/**
		 * The meta object literal for the '<em><b>Order Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__ORDER_NUMBER = eINSTANCE.getOrder_OrderNumber();

		/**
		 * The meta object literal for the '<em><b>Order Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__ORDER_TYPE = eINSTANCE.getOrder_OrderType();

		/**
		 * The meta object literal for the '<em><b>Courier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__COURIER = eINSTANCE.getOrder_Courier();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__STATUS = eINSTANCE.getOrder_Status();

		/**
		 * The meta object literal for the '<em><b>Destination Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__DESTINATION_COUNTRY = eINSTANCE.getOrder_DestinationCountry();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__TAGS = eINSTANCE.getOrder_Tags();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__NOTES = eINSTANCE.getOrder_Notes();

		/**
		 * The meta object literal for the '<em><b>System Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__SYSTEM_NOTE = eINSTANCE.getOrder_SystemNote();

		/**
		 * The meta object literal for the '<em><b>Internal Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__INTERNAL_TAGS = eINSTANCE.getOrder_InternalTags();

		/**
		 * The meta object literal for the '<em><b>Order Min Box</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER__ORDER_MIN_BOX = eINSTANCE.getOrder_OrderMinBox();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORDER__ITEMS = eINSTANCE.getOrder_Items();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.OrderLineImpl <em>Order Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.OrderLineImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getOrderLine()
		 * @generated
		 */
		EClass ORDER_LINE = eINSTANCE.getOrderLine();

		/**
		 * The meta object literal for the '<em><b>Sku</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_LINE__SKU = eINSTANCE.getOrderLine_Sku();

		/**
		 * The meta object literal for the '<em><b>Product Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_LINE__PRODUCT_NAME = eINSTANCE.getOrderLine_ProductName();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_LINE__QUANTITY = eINSTANCE.getOrderLine_Quantity();

		/**
		 * The meta object literal for the '<em><b>Picture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_LINE__PICTURE = eINSTANCE.getOrderLine_Picture();

		/**
		 * The meta object literal for the '<em><b>Kit</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORDER_LINE__KIT = eINSTANCE.getOrderLine_Kit();

		/**
		 * The meta object literal for the '{@link org.packbench.model.impl.KitOriginImpl <em>Kit Origin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.impl.KitOriginImpl
		 * @see org.packbench.model.impl.ModelPackageImpl#getKitOrigin()
		 * @generated
		 */
		EClass KIT_ORIGIN = eINSTANCE.getKitOrigin();

		/**
		 * The meta object literal for the '<em><b>Sku</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KIT_ORIGIN__SKU = eINSTANCE.getKitOrigin_Sku();

		/**
		 * The meta object literal for the '<em><b>Product Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KIT_ORIGIN__PRODUCT_NAME = eINSTANCE.getKitOrigin_ProductName();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KIT_ORIGIN__QUANTITY = eINSTANCE.getKitOrigin_Quantity();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KIT_ORIGIN__PARTS = eINSTANCE.getKitOrigin_Parts();

	}

} //ModelPackage
