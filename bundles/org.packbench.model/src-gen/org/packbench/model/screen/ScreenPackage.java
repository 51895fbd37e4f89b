/**
 */
package org.packbench.model.screen;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
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
 * @see org.packbench.model.screen.ScreenFactory
 * @model kind="package"
 * @generated
 */
public interface ScreenPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "screen";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://packbench.org/model/screen/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "screen";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ScreenPackage eINSTANCE = org.packbench.model.screen.impl.ScreenPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.ScreenImpl <em>Screen</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.ScreenImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getScreen()
	 * @generated
	 */
	int SCREEN = 0;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__PAGE = 0;

	/**
	 * The feature id for the '<em><b>Bar</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__BAR = 1;

	/**
	 * The feature id for the '<em><b>Typed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__TYPED = 2;

	/**
	 * The feature id for the '<em><b>Order</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__ORDER = 3;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__LINES = 4;

	/**
	 * The feature id for the '<em><b>Chosen</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__CHOSEN = 5;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__EXTRAS = 6;

	/**
	 * The feature id for the '<em><b>Waiting</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__WAITING = 7;

	/**
	 * The feature id for the '<em><b>Skipped</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__SKIPPED = 8;

	/**
	 * The feature id for the '<em><b>Chosen Order</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__CHOSEN_ORDER = 9;

	/**
	 * The feature id for the '<em><b>Last</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__LAST = 10;

	/**
	 * The feature id for the '<em><b>Session</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__SESSION = 11;

	/**
	 * The feature id for the '<em><b>Worker</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__WORKER = 12;

	/**
	 * The feature id for the '<em><b>Share Strip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__SHARE_STRIP = 13;

	/**
	 * The feature id for the '<em><b>Save Strip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__SAVE_STRIP = 14;

	/**
	 * The feature id for the '<em><b>Request Strip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__REQUEST_STRIP = 15;

	/**
	 * The feature id for the '<em><b>Review Strip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__REVIEW_STRIP = 16;

	/**
	 * The feature id for the '<em><b>Print Strip</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__PRINT_STRIP = 17;

	/**
	 * The feature id for the '<em><b>Taken Over</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__TAKEN_OVER = 18;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__CHOICES = 19;

	/**
	 * The feature id for the '<em><b>Keys</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__KEYS = 20;

	/**
	 * The feature id for the '<em><b>Scans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN__SCANS = 21;

	/**
	 * The number of structural features of the '<em>Screen</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN_FEATURE_COUNT = 22;

	/**
	 * The number of operations of the '<em>Screen</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCREEN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.BarImpl <em>Bar</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.BarImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getBar()
	 * @generated
	 */
	int BAR = 1;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__ANSWER = 0;

	/**
	 * The feature id for the '<em><b>Word</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__WORD = 1;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__WHAT = 2;

	/**
	 * The feature id for the '<em><b>Next</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__NEXT = 3;

	/**
	 * The feature id for the '<em><b>Aside</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__ASIDE = 4;

	/**
	 * The feature id for the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__HELD = 5;

	/**
	 * The number of structural features of the '<em>Bar</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Bar</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.OrderCardImpl <em>Order Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.OrderCardImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getOrderCard()
	 * @generated
	 */
	int ORDER_CARD = 2;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_CARD__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Courier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_CARD__COURIER = 1;

	/**
	 * The feature id for the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_CARD__DEADLINE = 2;

	/**
	 * The feature id for the '<em><b>Time Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_CARD__TIME_LEFT = 3;

	/**
	 * The feature id for the '<em><b>Gone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_CARD__GONE = 4;

	/**
	 * The feature id for the '<em><b>Chips</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_CARD__CHIPS = 5;

	/**
	 * The number of structural features of the '<em>Order Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_CARD_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Order Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORDER_CARD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.ChipImpl <em>Chip</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.ChipImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getChip()
	 * @generated
	 */
	int CHIP = 3;

	/**
	 * The feature id for the '<em><b>Icon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP__ICON = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Strong</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP__STRONG = 2;

	/**
	 * The number of structural features of the '<em>Chip</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Chip</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHIP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.LineImpl <em>Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.LineImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getLine()
	 * @generated
	 */
	int LINE = 4;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__ROW = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__VARIANT = 2;

	/**
	 * The feature id for the '<em><b>Sku</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__SKU = 3;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__REQUIRED = 4;

	/**
	 * The feature id for the '<em><b>Packed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__PACKED = 5;

	/**
	 * The feature id for the '<em><b>Forced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__FORCED = 6;

	/**
	 * The feature id for the '<em><b>Picture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__PICTURE = 7;

	/**
	 * The feature id for the '<em><b>Pictured</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE__PICTURED = 8;

	/**
	 * The number of structural features of the '<em>Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.ExtraImpl <em>Extra</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.ExtraImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getExtra()
	 * @generated
	 */
	int EXTRA = 5;

	/**
	 * The feature id for the '<em><b>Sku</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA__SKU = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA__NAME = 1;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA__COUNT = 2;

	/**
	 * The number of structural features of the '<em>Extra</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Extra</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.QueuedOrderImpl <em>Queued Order</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.QueuedOrderImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getQueuedOrder()
	 * @generated
	 */
	int QUEUED_ORDER = 6;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUED_ORDER__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUED_ORDER__NOTE = 1;

	/**
	 * The feature id for the '<em><b>Products</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUED_ORDER__PRODUCTS = 2;

	/**
	 * The feature id for the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUED_ORDER__UNITS = 3;

	/**
	 * The number of structural features of the '<em>Queued Order</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUED_ORDER_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Queued Order</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUED_ORDER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.SessionCardImpl <em>Session Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.SessionCardImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getSessionCard()
	 * @generated
	 */
	int SESSION_CARD = 7;

	/**
	 * The feature id for the '<em><b>Client</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD__CLIENT = 0;

	/**
	 * The feature id for the '<em><b>Client Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD__CLIENT_NAME = 1;

	/**
	 * The feature id for the '<em><b>List</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD__LIST = 2;

	/**
	 * The feature id for the '<em><b>Orders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD__ORDERS = 3;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD__DONE = 4;

	/**
	 * The feature id for the '<em><b>Skipped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD__SKIPPED = 5;

	/**
	 * The feature id for the '<em><b>Courier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD__COURIER = 6;

	/**
	 * The feature id for the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD__DEADLINE = 7;

	/**
	 * The feature id for the '<em><b>Time Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD__TIME_LEFT = 8;

	/**
	 * The feature id for the '<em><b>Gone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD__GONE = 9;

	/**
	 * The feature id for the '<em><b>Pace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD__PACE = 10;

	/**
	 * The feature id for the '<em><b>Finish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD__FINISH = 11;

	/**
	 * The number of structural features of the '<em>Session Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Session Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_CARD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.WorkerCardImpl <em>Worker Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.WorkerCardImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getWorkerCard()
	 * @generated
	 */
	int WORKER_CARD = 8;

	/**
	 * The feature id for the '<em><b>Worker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER_CARD__WORKER = 0;

	/**
	 * The feature id for the '<em><b>Pc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER_CARD__PC = 1;

	/**
	 * The feature id for the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER_CARD__DETAIL = 2;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER_CARD__SINCE = 3;

	/**
	 * The number of structural features of the '<em>Worker Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER_CARD_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Worker Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKER_CARD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.StripImpl <em>Strip</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.StripImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getStrip()
	 * @generated
	 */
	int STRIP = 9;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRIP__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRIP__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRIP__HINT = 2;

	/**
	 * The number of structural features of the '<em>Strip</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRIP_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Strip</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRIP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.TakenOverImpl <em>Taken Over</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.TakenOverImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getTakenOver()
	 * @generated
	 */
	int TAKEN_OVER = 10;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAKEN_OVER__FACTS = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAKEN_OVER__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Advice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAKEN_OVER__ADVICE = 2;

	/**
	 * The feature id for the '<em><b>Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAKEN_OVER__SECOND = 3;

	/**
	 * The number of structural features of the '<em>Taken Over</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAKEN_OVER_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Taken Over</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAKEN_OVER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.FactImpl <em>Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.FactImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getFact()
	 * @generated
	 */
	int FACT = 11;

	/**
	 * The feature id for the '<em><b>Figure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__FIGURE = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__TEXT = 2;

	/**
	 * The number of structural features of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.ChoiceImpl <em>Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.ChoiceImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getChoice()
	 * @generated
	 */
	int CHOICE = 12;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__KEY = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Command</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__COMMAND = 3;

	/**
	 * The number of structural features of the '<em>Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.KeyImpl <em>Key</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.KeyImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getKey()
	 * @generated
	 */
	int KEY = 13;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY__KEY = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Command</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY__COMMAND = 2;

	/**
	 * The number of structural features of the '<em>Key</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Key</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.impl.ScanEntryImpl <em>Scan Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.impl.ScanEntryImpl
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getScanEntry()
	 * @generated
	 */
	int SCAN_ENTRY = 14;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_ENTRY__TIME = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_ENTRY__CODE = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_ENTRY__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_ENTRY__ANSWER = 3;

	/**
	 * The number of structural features of the '<em>Scan Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_ENTRY_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Scan Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.Page <em>Page</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.Page
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getPage()
	 * @generated
	 */
	int PAGE = 15;

	/**
	 * The meta object id for the '{@link org.packbench.model.screen.Answer <em>Answer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.packbench.model.screen.Answer
	 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 16;


	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.Screen <em>Screen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Screen</em>'.
	 * @see org.packbench.model.screen.Screen
	 * @generated
	 */
	EClass getScreen();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Screen#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.packbench.model.screen.Screen#getPage()
	 * @see #getScreen()
	 * @generated
	 */
	EAttribute getScreen_Page();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.screen.Screen#getBar <em>Bar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Bar</em>'.
	 * @see org.packbench.model.screen.Screen#getBar()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_Bar();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Screen#getTyped <em>Typed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Typed</em>'.
	 * @see org.packbench.model.screen.Screen#getTyped()
	 * @see #getScreen()
	 * @generated
	 */
	EAttribute getScreen_Typed();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.screen.Screen#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Order</em>'.
	 * @see org.packbench.model.screen.Screen#getOrder()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_Order();

	/**
	 * Returns the meta object for the containment reference list '{@link org.packbench.model.screen.Screen#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.packbench.model.screen.Screen#getLines()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_Lines();

	/**
	 * Returns the meta object for the reference '{@link org.packbench.model.screen.Screen#getChosen <em>Chosen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Chosen</em>'.
	 * @see org.packbench.model.screen.Screen#getChosen()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_Chosen();

	/**
	 * Returns the meta object for the containment reference list '{@link org.packbench.model.screen.Screen#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.packbench.model.screen.Screen#getExtras()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_Extras();

	/**
	 * Returns the meta object for the containment reference list '{@link org.packbench.model.screen.Screen#getWaiting <em>Waiting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Waiting</em>'.
	 * @see org.packbench.model.screen.Screen#getWaiting()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_Waiting();

	/**
	 * Returns the meta object for the containment reference list '{@link org.packbench.model.screen.Screen#getSkipped <em>Skipped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Skipped</em>'.
	 * @see org.packbench.model.screen.Screen#getSkipped()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_Skipped();

	/**
	 * Returns the meta object for the reference '{@link org.packbench.model.screen.Screen#getChosenOrder <em>Chosen Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Chosen Order</em>'.
	 * @see org.packbench.model.screen.Screen#getChosenOrder()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_ChosenOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Screen#getLast <em>Last</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last</em>'.
	 * @see org.packbench.model.screen.Screen#getLast()
	 * @see #getScreen()
	 * @generated
	 */
	EAttribute getScreen_Last();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.screen.Screen#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Session</em>'.
	 * @see org.packbench.model.screen.Screen#getSession()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_Session();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.screen.Screen#getWorker <em>Worker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Worker</em>'.
	 * @see org.packbench.model.screen.Screen#getWorker()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_Worker();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.screen.Screen#getShareStrip <em>Share Strip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Share Strip</em>'.
	 * @see org.packbench.model.screen.Screen#getShareStrip()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_ShareStrip();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.screen.Screen#getSaveStrip <em>Save Strip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Save Strip</em>'.
	 * @see org.packbench.model.screen.Screen#getSaveStrip()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_SaveStrip();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.screen.Screen#getRequestStrip <em>Request Strip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Request Strip</em>'.
	 * @see org.packbench.model.screen.Screen#getRequestStrip()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_RequestStrip();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.screen.Screen#getReviewStrip <em>Review Strip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Review Strip</em>'.
	 * @see org.packbench.model.screen.Screen#getReviewStrip()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_ReviewStrip();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.screen.Screen#getPrintStrip <em>Print Strip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Print Strip</em>'.
	 * @see org.packbench.model.screen.Screen#getPrintStrip()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_PrintStrip();

	/**
	 * Returns the meta object for the containment reference '{@link org.packbench.model.screen.Screen#getTakenOver <em>Taken Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Taken Over</em>'.
	 * @see org.packbench.model.screen.Screen#getTakenOver()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_TakenOver();

	/**
	 * Returns the meta object for the containment reference list '{@link org.packbench.model.screen.Screen#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Choices</em>'.
	 * @see org.packbench.model.screen.Screen#getChoices()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_Choices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.packbench.model.screen.Screen#getKeys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Keys</em>'.
	 * @see org.packbench.model.screen.Screen#getKeys()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_Keys();

	/**
	 * Returns the meta object for the containment reference list '{@link org.packbench.model.screen.Screen#getScans <em>Scans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scans</em>'.
	 * @see org.packbench.model.screen.Screen#getScans()
	 * @see #getScreen()
	 * @generated
	 */
	EReference getScreen_Scans();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.Bar <em>Bar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bar</em>'.
	 * @see org.packbench.model.screen.Bar
	 * @generated
	 */
	EClass getBar();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Bar#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.packbench.model.screen.Bar#getAnswer()
	 * @see #getBar()
	 * @generated
	 */
	EAttribute getBar_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Bar#getWord <em>Word</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Word</em>'.
	 * @see org.packbench.model.screen.Bar#getWord()
	 * @see #getBar()
	 * @generated
	 */
	EAttribute getBar_Word();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Bar#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.packbench.model.screen.Bar#getWhat()
	 * @see #getBar()
	 * @generated
	 */
	EAttribute getBar_What();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Bar#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next</em>'.
	 * @see org.packbench.model.screen.Bar#getNext()
	 * @see #getBar()
	 * @generated
	 */
	EAttribute getBar_Next();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Bar#getAside <em>Aside</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aside</em>'.
	 * @see org.packbench.model.screen.Bar#getAside()
	 * @see #getBar()
	 * @generated
	 */
	EAttribute getBar_Aside();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Bar#isHeld <em>Held</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held</em>'.
	 * @see org.packbench.model.screen.Bar#isHeld()
	 * @see #getBar()
	 * @generated
	 */
	EAttribute getBar_Held();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.OrderCard <em>Order Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Order Card</em>'.
	 * @see org.packbench.model.screen.OrderCard
	 * @generated
	 */
	EClass getOrderCard();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.OrderCard#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.packbench.model.screen.OrderCard#getNumber()
	 * @see #getOrderCard()
	 * @generated
	 */
	EAttribute getOrderCard_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.OrderCard#getCourier <em>Courier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Courier</em>'.
	 * @see org.packbench.model.screen.OrderCard#getCourier()
	 * @see #getOrderCard()
	 * @generated
	 */
	EAttribute getOrderCard_Courier();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.OrderCard#getDeadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deadline</em>'.
	 * @see org.packbench.model.screen.OrderCard#getDeadline()
	 * @see #getOrderCard()
	 * @generated
	 */
	EAttribute getOrderCard_Deadline();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.OrderCard#getTimeLeft <em>Time Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Left</em>'.
	 * @see org.packbench.model.screen.OrderCard#getTimeLeft()
	 * @see #getOrderCard()
	 * @generated
	 */
	EAttribute getOrderCard_TimeLeft();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.OrderCard#isGone <em>Gone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gone</em>'.
	 * @see org.packbench.model.screen.OrderCard#isGone()
	 * @see #getOrderCard()
	 * @generated
	 */
	EAttribute getOrderCard_Gone();

	/**
	 * Returns the meta object for the containment reference list '{@link org.packbench.model.screen.OrderCard#getChips <em>Chips</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chips</em>'.
	 * @see org.packbench.model.screen.OrderCard#getChips()
	 * @see #getOrderCard()
	 * @generated
	 */
	EReference getOrderCard_Chips();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.Chip <em>Chip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chip</em>'.
	 * @see org.packbench.model.screen.Chip
	 * @generated
	 */
	EClass getChip();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Chip#getIcon <em>Icon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Icon</em>'.
	 * @see org.packbench.model.screen.Chip#getIcon()
	 * @see #getChip()
	 * @generated
	 */
	EAttribute getChip_Icon();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Chip#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.packbench.model.screen.Chip#getText()
	 * @see #getChip()
	 * @generated
	 */
	EAttribute getChip_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Chip#isStrong <em>Strong</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strong</em>'.
	 * @see org.packbench.model.screen.Chip#isStrong()
	 * @see #getChip()
	 * @generated
	 */
	EAttribute getChip_Strong();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.Line <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Line</em>'.
	 * @see org.packbench.model.screen.Line
	 * @generated
	 */
	EClass getLine();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Line#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.packbench.model.screen.Line#getRow()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Row();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Line#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.packbench.model.screen.Line#getName()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Line#getVariant <em>Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variant</em>'.
	 * @see org.packbench.model.screen.Line#getVariant()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Variant();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Line#getSku <em>Sku</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sku</em>'.
	 * @see org.packbench.model.screen.Line#getSku()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Sku();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Line#getRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.packbench.model.screen.Line#getRequired()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Line#getPacked <em>Packed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Packed</em>'.
	 * @see org.packbench.model.screen.Line#getPacked()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Packed();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Line#isForced <em>Forced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forced</em>'.
	 * @see org.packbench.model.screen.Line#isForced()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Forced();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Line#getPicture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Picture</em>'.
	 * @see org.packbench.model.screen.Line#getPicture()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Picture();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Line#isPictured <em>Pictured</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pictured</em>'.
	 * @see org.packbench.model.screen.Line#isPictured()
	 * @see #getLine()
	 * @generated
	 */
	EAttribute getLine_Pictured();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.Extra <em>Extra</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Extra</em>'.
	 * @see org.packbench.model.screen.Extra
	 * @generated
	 */
	EClass getExtra();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Extra#getSku <em>Sku</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sku</em>'.
	 * @see org.packbench.model.screen.Extra#getSku()
	 * @see #getExtra()
	 * @generated
	 */
	EAttribute getExtra_Sku();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Extra#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.packbench.model.screen.Extra#getName()
	 * @see #getExtra()
	 * @generated
	 */
	EAttribute getExtra_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Extra#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.packbench.model.screen.Extra#getCount()
	 * @see #getExtra()
	 * @generated
	 */
	EAttribute getExtra_Count();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.QueuedOrder <em>Queued Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Queued Order</em>'.
	 * @see org.packbench.model.screen.QueuedOrder
	 * @generated
	 */
	EClass getQueuedOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.QueuedOrder#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.packbench.model.screen.QueuedOrder#getNumber()
	 * @see #getQueuedOrder()
	 * @generated
	 */
	EAttribute getQueuedOrder_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.QueuedOrder#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.packbench.model.screen.QueuedOrder#getNote()
	 * @see #getQueuedOrder()
	 * @generated
	 */
	EAttribute getQueuedOrder_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.QueuedOrder#getProducts <em>Products</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Products</em>'.
	 * @see org.packbench.model.screen.QueuedOrder#getProducts()
	 * @see #getQueuedOrder()
	 * @generated
	 */
	EAttribute getQueuedOrder_Products();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.QueuedOrder#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Units</em>'.
	 * @see org.packbench.model.screen.QueuedOrder#getUnits()
	 * @see #getQueuedOrder()
	 * @generated
	 */
	EAttribute getQueuedOrder_Units();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.SessionCard <em>Session Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session Card</em>'.
	 * @see org.packbench.model.screen.SessionCard
	 * @generated
	 */
	EClass getSessionCard();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.SessionCard#getClient <em>Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Client</em>'.
	 * @see org.packbench.model.screen.SessionCard#getClient()
	 * @see #getSessionCard()
	 * @generated
	 */
	EAttribute getSessionCard_Client();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.SessionCard#getClientName <em>Client Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Client Name</em>'.
	 * @see org.packbench.model.screen.SessionCard#getClientName()
	 * @see #getSessionCard()
	 * @generated
	 */
	EAttribute getSessionCard_ClientName();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.SessionCard#getList <em>List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>List</em>'.
	 * @see org.packbench.model.screen.SessionCard#getList()
	 * @see #getSessionCard()
	 * @generated
	 */
	EAttribute getSessionCard_List();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.SessionCard#getOrders <em>Orders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orders</em>'.
	 * @see org.packbench.model.screen.SessionCard#getOrders()
	 * @see #getSessionCard()
	 * @generated
	 */
	EAttribute getSessionCard_Orders();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.SessionCard#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.packbench.model.screen.SessionCard#getDone()
	 * @see #getSessionCard()
	 * @generated
	 */
	EAttribute getSessionCard_Done();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.SessionCard#getSkipped <em>Skipped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skipped</em>'.
	 * @see org.packbench.model.screen.SessionCard#getSkipped()
	 * @see #getSessionCard()
	 * @generated
	 */
	EAttribute getSessionCard_Skipped();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.SessionCard#getCourier <em>Courier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Courier</em>'.
	 * @see org.packbench.model.screen.SessionCard#getCourier()
	 * @see #getSessionCard()
	 * @generated
	 */
	EAttribute getSessionCard_Courier();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.SessionCard#getDeadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deadline</em>'.
	 * @see org.packbench.model.screen.SessionCard#getDeadline()
	 * @see #getSessionCard()
	 * @generated
	 */
	EAttribute getSessionCard_Deadline();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.SessionCard#getTimeLeft <em>Time Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Left</em>'.
	 * @see org.packbench.model.screen.SessionCard#getTimeLeft()
	 * @see #getSessionCard()
	 * @generated
	 */
	EAttribute getSessionCard_TimeLeft();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.SessionCard#isGone <em>Gone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gone</em>'.
	 * @see org.packbench.model.screen.SessionCard#isGone()
	 * @see #getSessionCard()
	 * @generated
	 */
	EAttribute getSessionCard_Gone();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.SessionCard#getPace <em>Pace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pace</em>'.
	 * @see org.packbench.model.screen.SessionCard#getPace()
	 * @see #getSessionCard()
	 * @generated
	 */
	EAttribute getSessionCard_Pace();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.SessionCard#getFinish <em>Finish</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finish</em>'.
	 * @see org.packbench.model.screen.SessionCard#getFinish()
	 * @see #getSessionCard()
	 * @generated
	 */
	EAttribute getSessionCard_Finish();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.WorkerCard <em>Worker Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Worker Card</em>'.
	 * @see org.packbench.model.screen.WorkerCard
	 * @generated
	 */
	EClass getWorkerCard();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.WorkerCard#getWorker <em>Worker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Worker</em>'.
	 * @see org.packbench.model.screen.WorkerCard#getWorker()
	 * @see #getWorkerCard()
	 * @generated
	 */
	EAttribute getWorkerCard_Worker();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.WorkerCard#getPc <em>Pc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pc</em>'.
	 * @see org.packbench.model.screen.WorkerCard#getPc()
	 * @see #getWorkerCard()
	 * @generated
	 */
	EAttribute getWorkerCard_Pc();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.WorkerCard#getDetail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detail</em>'.
	 * @see org.packbench.model.screen.WorkerCard#getDetail()
	 * @see #getWorkerCard()
	 * @generated
	 */
	EAttribute getWorkerCard_Detail();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.WorkerCard#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.packbench.model.screen.WorkerCard#getSince()
	 * @see #getWorkerCard()
	 * @generated
	 */
	EAttribute getWorkerCard_Since();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.Strip <em>Strip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strip</em>'.
	 * @see org.packbench.model.screen.Strip
	 * @generated
	 */
	EClass getStrip();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Strip#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.packbench.model.screen.Strip#getTitle()
	 * @see #getStrip()
	 * @generated
	 */
	EAttribute getStrip_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Strip#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.packbench.model.screen.Strip#getText()
	 * @see #getStrip()
	 * @generated
	 */
	EAttribute getStrip_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Strip#getHint <em>Hint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hint</em>'.
	 * @see org.packbench.model.screen.Strip#getHint()
	 * @see #getStrip()
	 * @generated
	 */
	EAttribute getStrip_Hint();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.TakenOver <em>Taken Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Taken Over</em>'.
	 * @see org.packbench.model.screen.TakenOver
	 * @generated
	 */
	EClass getTakenOver();

	/**
	 * Returns the meta object for the containment reference list '{@link org.packbench.model.screen.TakenOver#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facts</em>'.
	 * @see org.packbench.model.screen.TakenOver#getFacts()
	 * @see #getTakenOver()
	 * @generated
	 */
	EReference getTakenOver_Facts();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.TakenOver#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.packbench.model.screen.TakenOver#getTitle()
	 * @see #getTakenOver()
	 * @generated
	 */
	EAttribute getTakenOver_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.TakenOver#getAdvice <em>Advice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Advice</em>'.
	 * @see org.packbench.model.screen.TakenOver#getAdvice()
	 * @see #getTakenOver()
	 * @generated
	 */
	EAttribute getTakenOver_Advice();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.TakenOver#getSecond <em>Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second</em>'.
	 * @see org.packbench.model.screen.TakenOver#getSecond()
	 * @see #getTakenOver()
	 * @generated
	 */
	EAttribute getTakenOver_Second();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fact</em>'.
	 * @see org.packbench.model.screen.Fact
	 * @generated
	 */
	EClass getFact();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Fact#getFigure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Figure</em>'.
	 * @see org.packbench.model.screen.Fact#getFigure()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Figure();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Fact#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.packbench.model.screen.Fact#getTitle()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Fact#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.packbench.model.screen.Fact#getText()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Text();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.Choice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Choice</em>'.
	 * @see org.packbench.model.screen.Choice
	 * @generated
	 */
	EClass getChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Choice#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.packbench.model.screen.Choice#getKey()
	 * @see #getChoice()
	 * @generated
	 */
	EAttribute getChoice_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Choice#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.packbench.model.screen.Choice#getTitle()
	 * @see #getChoice()
	 * @generated
	 */
	EAttribute getChoice_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Choice#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.packbench.model.screen.Choice#getText()
	 * @see #getChoice()
	 * @generated
	 */
	EAttribute getChoice_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Choice#getCommand <em>Command</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Command</em>'.
	 * @see org.packbench.model.screen.Choice#getCommand()
	 * @see #getChoice()
	 * @generated
	 */
	EAttribute getChoice_Command();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.Key <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Key</em>'.
	 * @see org.packbench.model.screen.Key
	 * @generated
	 */
	EClass getKey();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Key#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.packbench.model.screen.Key#getKey()
	 * @see #getKey()
	 * @generated
	 */
	EAttribute getKey_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Key#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.packbench.model.screen.Key#getLabel()
	 * @see #getKey()
	 * @generated
	 */
	EAttribute getKey_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.Key#getCommand <em>Command</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Command</em>'.
	 * @see org.packbench.model.screen.Key#getCommand()
	 * @see #getKey()
	 * @generated
	 */
	EAttribute getKey_Command();

	/**
	 * Returns the meta object for class '{@link org.packbench.model.screen.ScanEntry <em>Scan Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scan Entry</em>'.
	 * @see org.packbench.model.screen.ScanEntry
	 * @generated
	 */
	EClass getScanEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.ScanEntry#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.packbench.model.screen.ScanEntry#getTime()
	 * @see #getScanEntry()
	 * @generated
	 */
	EAttribute getScanEntry_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.ScanEntry#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.packbench.model.screen.ScanEntry#getCode()
	 * @see #getScanEntry()
	 * @generated
	 */
	EAttribute getScanEntry_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.ScanEntry#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.packbench.model.screen.ScanEntry#getText()
	 * @see #getScanEntry()
	 * @generated
	 */
	EAttribute getScanEntry_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.packbench.model.screen.ScanEntry#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.packbench.model.screen.ScanEntry#getAnswer()
	 * @see #getScanEntry()
	 * @generated
	 */
	EAttribute getScanEntry_Answer();

	/**
	 * Returns the meta object for enum '{@link org.packbench.model.screen.Page <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Page</em>'.
	 * @see org.packbench.model.screen.Page
	 * @generated
	 */
	EEnum getPage();

	/**
	 * Returns the meta object for enum '{@link org.packbench.model.screen.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Answer</em>'.
	 * @see org.packbench.model.screen.Answer
	 * @generated
	 */
	EEnum getAnswer();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ScreenFactory getScreenFactory();

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
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.ScreenImpl <em>Screen</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.ScreenImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getScreen()
		 * @generated
		 */
		EClass SCREEN = eINSTANCE.getScreen();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREEN__PAGE = eINSTANCE.getScreen_Page();

		/**
		 * The meta object literal for the '<em><b>Bar</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__BAR = eINSTANCE.getScreen_Bar();

		/**
		 * The meta object literal for the '<em><b>Typed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREEN__TYPED = eINSTANCE.getScreen_Typed();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__ORDER = eINSTANCE.getScreen_Order();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__LINES = eINSTANCE.getScreen_Lines();

		/**
		 * The meta object literal for the '<em><b>Chosen</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__CHOSEN = eINSTANCE.getScreen_Chosen();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__EXTRAS = eINSTANCE.getScreen_Extras();

		/**
		 * The meta object literal for the '<em><b>Waiting</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__WAITING = eINSTANCE.getScreen_Waiting();

		/**
		 * The meta object literal for the '<em><b>Skipped</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__SKIPPED = eINSTANCE.getScreen_Skipped();

		/**
		 * The meta object literal for the '<em><b>Chosen Order</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__CHOSEN_ORDER = eINSTANCE.getScreen_ChosenOrder();

		/**
		 * The meta object literal for the '<em><b>Last</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCREEN__LAST = eINSTANCE.getScreen_Last();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__SESSION = eINSTANCE.getScreen_Session();

		/**
		 * The meta object literal for the '<em><b>Worker</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__WORKER = eINSTANCE.getScreen_Worker();

		/**
		 * The meta object literal for the '<em><b>Share Strip</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__SHARE_STRIP = eINSTANCE.getScreen_ShareStrip();

		/**
		 * The meta object literal for the '<em><b>Save Strip</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__SAVE_STRIP = eINSTANCE.getScreen_SaveStrip();

		/**
		 * The meta object literal for the '<em><b>Request Strip</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__REQUEST_STRIP = eINSTANCE.getScreen_RequestStrip();

		/**
		 * The meta object literal for the '<em><b>Review Strip</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__REVIEW_STRIP = eINSTANCE.getScreen_ReviewStrip();

		/**
		 * The meta object literal for the '<em><b>Print Strip</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__PRINT_STRIP = eINSTANCE.getScreen_PrintStrip();

		/**
		 * The meta object literal for the '<em><b>Taken Over</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__TAKEN_OVER = eINSTANCE.getScreen_TakenOver();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__CHOICES = eINSTANCE.getScreen_Choices();

		/**
		 * The meta object literal for the '<em><b>Keys</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__KEYS = eINSTANCE.getScreen_Keys();

		/**
		 * The meta object literal for the '<em><b>Scans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCREEN__SCANS = eINSTANCE.getScreen_Scans();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.BarImpl <em>Bar</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.BarImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getBar()
		 * @generated
		 */
		EClass BAR = eINSTANCE.getBar();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAR__ANSWER = eINSTANCE.getBar_Answer();

		/**
		 * The meta object literal for the '<em><b>Word</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAR__WORD = eINSTANCE.getBar_Word();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAR__WHAT = eINSTANCE.getBar_What();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAR__NEXT = eINSTANCE.getBar_Next();

		/**
		 * The meta object literal for the '<em><b>Aside</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAR__ASIDE = eINSTANCE.getBar_Aside();

		/**
		 * The meta object literal for the '<em><b>Held</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAR__HELD = eINSTANCE.getBar_Held();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.OrderCardImpl <em>Order Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.OrderCardImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getOrderCard()
		 * @generated
		 */
		EClass ORDER_CARD = eINSTANCE.getOrderCard();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_CARD__NUMBER = eINSTANCE.getOrderCard_Number();

		/**
		 * The meta object literal for the '<em><b>Courier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_CARD__COURIER = eINSTANCE.getOrderCard_Courier();

		/**
		 * The meta object literal for the '<em><b>Deadline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_CARD__DEADLINE = eINSTANCE.getOrderCard_Deadline();

		/**
		 * The meta object literal for the '<em><b>Time Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_CARD__TIME_LEFT = eINSTANCE.getOrderCard_TimeLeft();

		/**
		 * The meta object literal for the '<em><b>Gone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORDER_CARD__GONE = eINSTANCE.getOrderCard_Gone();

		/**
		 * The meta object literal for the '<em><b>Chips</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORDER_CARD__CHIPS = eINSTANCE.getOrderCard_Chips();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.ChipImpl <em>Chip</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.ChipImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getChip()
		 * @generated
		 */
		EClass CHIP = eINSTANCE.getChip();

		/**
		 * The meta object literal for the '<em><b>Icon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHIP__ICON = eINSTANCE.getChip_Icon();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHIP__TEXT = eINSTANCE.getChip_Text();

		/**
		 * The meta object literal for the '<em><b>Strong</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHIP__STRONG = eINSTANCE.getChip_Strong();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.LineImpl <em>Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.LineImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getLine()
		 * @generated
		 */
		EClass LINE = eINSTANCE.getLine();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__ROW = eINSTANCE.getLine_Row();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__NAME = eINSTANCE.getLine_Name();

		/**
		 * The meta object literal for the '<em><b>Variant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__VARIANT = eINSTANCE.getLine_Variant();

		/**
		 * The meta object literal for the '<em><b>Sku</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__SKU = eINSTANCE.getLine_Sku();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__REQUIRED = eINSTANCE.getLine_Required();

		/**
		 * The meta object literal for the '<em><b>Packed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__PACKED = eINSTANCE.getLine_Packed();

		/**
		 * The meta object literal for the '<em><b>Forced</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__FORCED = eINSTANCE.getLine_Forced();

		/**
		 * The meta object literal for the '<em><b>Picture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__PICTURE = eINSTANCE.getLine_Picture();

		/**
		 * The meta object literal for the '<em><b>Pictured</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE__PICTURED = eINSTANCE.getLine_Pictured();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.ExtraImpl <em>Extra</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.ExtraImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getExtra()
		 * @generated
		 */
		EClass EXTRA = eINSTANCE.getExtra();

		/**
		 * The meta object literal for the '<em><b>Sku</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA__SKU = eINSTANCE.getExtra_Sku();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA__NAME = eINSTANCE.getExtra_Name();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA__COUNT = eINSTANCE.getExtra_Count();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.QueuedOrderImpl <em>Queued Order</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.QueuedOrderImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getQueuedOrder()
		 * @generated
		 */
		EClass QUEUED_ORDER = eINSTANCE.getQueuedOrder();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUED_ORDER__NUMBER = eINSTANCE.getQueuedOrder_Number();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUED_ORDER__NOTE = eINSTANCE.getQueuedOrder_Note();

		/**
		 * The meta object literal for the '<em><b>Products</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUED_ORDER__PRODUCTS = eINSTANCE.getQueuedOrder_Products();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUED_ORDER__UNITS = eINSTANCE.getQueuedOrder_Units();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.SessionCardImpl <em>Session Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.SessionCardImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getSessionCard()
		 * @generated
		 */
		EClass SESSION_CARD = eINSTANCE.getSessionCard();

		/**
		 * The meta object literal for the '<em><b>Client</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_CARD__CLIENT = eINSTANCE.getSessionCard_Client();

		/**
		 * The meta object literal for the '<em><b>Client Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_CARD__CLIENT_NAME = eINSTANCE.getSessionCard_ClientName();

		/**
		 * The meta object literal for the '<em><b>List</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_CARD__LIST = eINSTANCE.getSessionCard_List();

		/**
		 * The meta object literal for the '<em><b>Orders</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_CARD__ORDERS = eINSTANCE.getSessionCard_Orders();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_CARD__DONE = eINSTANCE.getSessionCard_Done();

		/**
		 * The meta object literal for the '<em><b>Skipped</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_CARD__SKIPPED = eINSTANCE.getSessionCard_Skipped();

		/**
		 * The meta object literal for the '<em><b>Courier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_CARD__COURIER = eINSTANCE.getSessionCard_Courier();

		/**
		 * The meta object literal for the '<em><b>Deadline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_CARD__DEADLINE = eINSTANCE.getSessionCard_Deadline();

		/**
		 * The meta object literal for the '<em><b>Time Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_CARD__TIME_LEFT = eINSTANCE.getSessionCard_TimeLeft();

		/**
		 * The meta object literal for the '<em><b>Gone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_CARD__GONE = eINSTANCE.getSessionCard_Gone();

		/**
		 * The meta object literal for the '<em><b>Pace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_CARD__PACE = eINSTANCE.getSessionCard_Pace();

		/**
		 * The meta object literal for the '<em><b>Finish</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION_CARD__FINISH = eINSTANCE.getSessionCard_Finish();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.WorkerCardImpl <em>Worker Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.WorkerCardImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getWorkerCard()
		 * @generated
		 */
		EClass WORKER_CARD = eINSTANCE.getWorkerCard();

		/**
		 * The meta object literal for the '<em><b>Worker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER_CARD__WORKER = eINSTANCE.getWorkerCard_Worker();

		/**
		 * The meta object literal for the '<em><b>Pc</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER_CARD__PC = eINSTANCE.getWorkerCard_Pc();

		/**
		 * The meta object literal for the '<em><b>Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER_CARD__DETAIL = eINSTANCE.getWorkerCard_Detail();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKER_CARD__SINCE = eINSTANCE.getWorkerCard_Since();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.StripImpl <em>Strip</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.StripImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getStrip()
		 * @generated
		 */
		EClass STRIP = eINSTANCE.getStrip();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRIP__TITLE = eINSTANCE.getStrip_Title();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRIP__TEXT = eINSTANCE.getStrip_Text();

		/**
		 * The meta object literal for the '<em><b>Hint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRIP__HINT = eINSTANCE.getStrip_Hint();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.TakenOverImpl <em>Taken Over</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.TakenOverImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getTakenOver()
		 * @generated
		 */
		EClass TAKEN_OVER = eINSTANCE.getTakenOver();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAKEN_OVER__FACTS = eINSTANCE.getTakenOver_Facts();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAKEN_OVER__TITLE = eINSTANCE.getTakenOver_Title();

		/**
		 * The meta object literal for the '<em><b>Advice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAKEN_OVER__ADVICE = eINSTANCE.getTakenOver_Advice();

		/**
		 * The meta object literal for the '<em><b>Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAKEN_OVER__SECOND = eINSTANCE.getTakenOver_Second();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.FactImpl <em>Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.FactImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getFact()
		 * @generated
		 */
		EClass FACT = eINSTANCE.getFact();

		/**
		 * The meta object literal for the '<em><b>Figure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__FIGURE = eINSTANCE.getFact_Figure();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__TITLE = eINSTANCE.getFact_Title();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__TEXT = eINSTANCE.getFact_Text();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.ChoiceImpl <em>Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.ChoiceImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getChoice()
		 * @generated
		 */
		EClass CHOICE = eINSTANCE.getChoice();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE__KEY = eINSTANCE.getChoice_Key();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE__TITLE = eINSTANCE.getChoice_Title();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE__TEXT = eINSTANCE.getChoice_Text();

		/**
		 * The meta object literal for the '<em><b>Command</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOICE__COMMAND = eINSTANCE.getChoice_Command();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.KeyImpl <em>Key</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.KeyImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getKey()
		 * @generated
		 */
		EClass KEY = eINSTANCE.getKey();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY__KEY = eINSTANCE.getKey_Key();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY__LABEL = eINSTANCE.getKey_Label();

		/**
		 * The meta object literal for the '<em><b>Command</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEY__COMMAND = eINSTANCE.getKey_Command();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.impl.ScanEntryImpl <em>Scan Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.impl.ScanEntryImpl
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getScanEntry()
		 * @generated
		 */
		EClass SCAN_ENTRY = eINSTANCE.getScanEntry();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN_ENTRY__TIME = eINSTANCE.getScanEntry_Time();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN_ENTRY__CODE = eINSTANCE.getScanEntry_Code();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN_ENTRY__TEXT = eINSTANCE.getScanEntry_Text();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN_ENTRY__ANSWER = eINSTANCE.getScanEntry_Answer();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.Page <em>Page</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.Page
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getPage()
		 * @generated
		 */
		EEnum PAGE = eINSTANCE.getPage();

		/**
		 * The meta object literal for the '{@link org.packbench.model.screen.Answer <em>Answer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.packbench.model.screen.Answer
		 * @see org.packbench.model.screen.impl.ScreenPackageImpl#getAnswer()
		 * @generated
		 */
		EEnum ANSWER = eINSTANCE.getAnswer();

	}

} //ScreenPackage
