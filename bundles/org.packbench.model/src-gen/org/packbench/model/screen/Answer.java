/**
 */
package org.packbench.model.screen;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Answer</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the bar says; each has one colour, shape, word and sound.
 * <!-- end-model-doc -->
 * @see org.packbench.model.screen.ScreenPackage#getAnswer()
 * @model
 * @generated
 */
public enum Answer implements Enumerator {
	/**
	 * The '<em><b>NO SESSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_SESSION_VALUE
	 * @generated
	 * @ordered
	 */
	NO_SESSION(0, "NO_SESSION", "NO_SESSION"),

	/**
	 * The '<em><b>WAITING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAITING_VALUE
	 * @generated
	 * @ordered
	 */
	WAITING(1, "WAITING", "WAITING"),

	/**
	 * The '<em><b>OK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OK_VALUE
	 * @generated
	 * @ordered
	 */
	OK(2, "OK", "OK"),

	/**
	 * The '<em><b>ORDER COMPLETE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ORDER_COMPLETE_VALUE
	 * @generated
	 * @ordered
	 */
	ORDER_COMPLETE(3, "ORDER_COMPLETE", "ORDER_COMPLETE"),

	/**
	 * The '<em><b>ALL DONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALL_DONE_VALUE
	 * @generated
	 * @ordered
	 */
	ALL_DONE(4, "ALL_DONE", "ALL_DONE"),

	/**
	 * The '<em><b>OVER SCAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OVER_SCAN_VALUE
	 * @generated
	 * @ordered
	 */
	OVER_SCAN(5, "OVER_SCAN", "OVER_SCAN"),

	/**
	 * The '<em><b>WRONG ITEM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WRONG_ITEM_VALUE
	 * @generated
	 * @ordered
	 */
	WRONG_ITEM(6, "WRONG_ITEM", "WRONG_ITEM"),

	/**
	 * The '<em><b>UNKNOWN CODE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_CODE_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN_CODE(7, "UNKNOWN_CODE", "UNKNOWN_CODE"),

	/**
	 * The '<em><b>ALREADY PACKED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALREADY_PACKED_VALUE
	 * @generated
	 * @ordered
	 */
	ALREADY_PACKED(8, "ALREADY_PACKED", "ALREADY_PACKED"),

	/**
	 * The '<em><b>TAKEN OVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TAKEN_OVER_VALUE
	 * @generated
	 * @ordered
	 */
	TAKEN_OVER(9, "TAKEN_OVER", "TAKEN_OVER"),

	/**
	 * The '<em><b>NO SUCH ORDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_SUCH_ORDER_VALUE
	 * @generated
	 * @ordered
	 */
	NO_SUCH_ORDER(10, "NO_SUCH_ORDER", "NO_SUCH_ORDER"),

	/**
	 * The '<em><b>EXTRAS LEFT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTRAS_LEFT_VALUE
	 * @generated
	 * @ordered
	 */
	EXTRAS_LEFT(11, "EXTRAS_LEFT", "EXTRAS_LEFT"),

	/**
	 * The '<em><b>SCANNED TWICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCANNED_TWICE_VALUE
	 * @generated
	 * @ordered
	 */
	SCANNED_TWICE(12, "SCANNED_TWICE", "SCANNED_TWICE"),

	/**
	 * The '<em><b>UNDONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDONE_VALUE
	 * @generated
	 * @ordered
	 */
	UNDONE(13, "UNDONE", "UNDONE"),

	/**
	 * The '<em><b>SKIPPED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SKIPPED_VALUE
	 * @generated
	 * @ordered
	 */
	SKIPPED(14, "SKIPPED", "SKIPPED"),

	/**
	 * The '<em><b>PARKED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARKED_VALUE
	 * @generated
	 * @ordered
	 */
	PARKED(15, "PARKED", "PARKED"),

	/**
	 * The '<em><b>FORCED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORCED_VALUE
	 * @generated
	 * @ordered
	 */
	FORCED(16, "FORCED", "FORCED"),

	/**
	 * The '<em><b>KEPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEPT_VALUE
	 * @generated
	 * @ordered
	 */
	KEPT(17, "KEPT", "KEPT"),

	/**
	 * The '<em><b>REMOVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REMOVED_VALUE
	 * @generated
	 * @ordered
	 */
	REMOVED(18, "REMOVED", "REMOVED"),

	/**
	 * The '<em><b>QUANTITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUANTITY_VALUE
	 * @generated
	 * @ordered
	 */
	QUANTITY(19, "QUANTITY", "QUANTITY"),

	/**
	 * The '<em><b>NOT NOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_NOW_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_NOW(20, "NOT_NOW", "NOT_NOW"),

	/**
	 * The '<em><b>WHO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHO_VALUE
	 * @generated
	 * @ordered
	 */
	WHO(21, "WHO", "WHO"),

	/**
	 * The '<em><b>WORKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORKER_VALUE
	 * @generated
	 * @ordered
	 */
	WORKER(22, "WORKER", "WORKER"),

	/**
	 * The '<em><b>UNKNOWN BADGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_BADGE_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN_BADGE(23, "UNKNOWN_BADGE", "UNKNOWN_BADGE"),

	/**
	 * The '<em><b>WHICH ORDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHICH_ORDER_VALUE
	 * @generated
	 * @ordered
	 */
	WHICH_ORDER(24, "WHICH_ORDER", "WHICH_ORDER"),

	/**
	 * The '<em><b>MAPPED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAPPED_VALUE
	 * @generated
	 * @ordered
	 */
	MAPPED(25, "MAPPED", "MAPPED"),

	/**
	 * The '<em><b>PRINTING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRINTING_VALUE
	 * @generated
	 * @ordered
	 */
	PRINTING(26, "PRINTING", "PRINTING");

	/**
	 * The '<em><b>NO SESSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_SESSION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NO_SESSION_VALUE = 0;

	/**
	 * The '<em><b>WAITING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WAITING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WAITING_VALUE = 1;

	/**
	 * The '<em><b>OK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OK_VALUE = 2;

	/**
	 * The '<em><b>ORDER COMPLETE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ORDER_COMPLETE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ORDER_COMPLETE_VALUE = 3;

	/**
	 * The '<em><b>ALL DONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALL_DONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ALL_DONE_VALUE = 4;

	/**
	 * The '<em><b>OVER SCAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OVER_SCAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OVER_SCAN_VALUE = 5;

	/**
	 * The '<em><b>WRONG ITEM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WRONG_ITEM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WRONG_ITEM_VALUE = 6;

	/**
	 * The '<em><b>UNKNOWN CODE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_CODE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_CODE_VALUE = 7;

	/**
	 * The '<em><b>ALREADY PACKED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALREADY_PACKED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ALREADY_PACKED_VALUE = 8;

	/**
	 * The '<em><b>TAKEN OVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TAKEN_OVER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TAKEN_OVER_VALUE = 9;

	/**
	 * The '<em><b>NO SUCH ORDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_SUCH_ORDER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NO_SUCH_ORDER_VALUE = 10;

	/**
	 * The '<em><b>EXTRAS LEFT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTRAS_LEFT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXTRAS_LEFT_VALUE = 11;

	/**
	 * The '<em><b>SCANNED TWICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SCANNED_TWICE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SCANNED_TWICE_VALUE = 12;

	/**
	 * The '<em><b>UNDONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNDONE_VALUE = 13;

	/**
	 * The '<em><b>SKIPPED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SKIPPED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SKIPPED_VALUE = 14;

	/**
	 * The '<em><b>PARKED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARKED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARKED_VALUE = 15;

	/**
	 * The '<em><b>FORCED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORCED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FORCED_VALUE = 16;

	/**
	 * The '<em><b>KEPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEPT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KEPT_VALUE = 17;

	/**
	 * The '<em><b>REMOVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REMOVED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REMOVED_VALUE = 18;

	/**
	 * The '<em><b>QUANTITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUANTITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int QUANTITY_VALUE = 19;

	/**
	 * The '<em><b>NOT NOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_NOW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_NOW_VALUE = 20;

	/**
	 * The '<em><b>WHO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WHO_VALUE = 21;

	/**
	 * The '<em><b>WORKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORKER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WORKER_VALUE = 22;

	/**
	 * The '<em><b>UNKNOWN BADGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_BADGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_BADGE_VALUE = 23;

	/**
	 * The '<em><b>WHICH ORDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHICH_ORDER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WHICH_ORDER_VALUE = 24;

	/**
	 * The '<em><b>MAPPED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MAPPED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MAPPED_VALUE = 25;

	/**
	 * The '<em><b>PRINTING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRINTING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRINTING_VALUE = 26;

	/**
	 * An array of all the '<em><b>Answer</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Answer[] VALUES_ARRAY =
		new Answer[] {
			NO_SESSION,
			WAITING,
			OK,
			ORDER_COMPLETE,
			ALL_DONE,
			OVER_SCAN,
			WRONG_ITEM,
			UNKNOWN_CODE,
			ALREADY_PACKED,
			TAKEN_OVER,
			NO_SUCH_ORDER,
			EXTRAS_LEFT,
			SCANNED_TWICE,
			UNDONE,
			SKIPPED,
			PARKED,
			FORCED,
			KEPT,
			REMOVED,
			QUANTITY,
			NOT_NOW,
			WHO,
			WORKER,
			UNKNOWN_BADGE,
			WHICH_ORDER,
			MAPPED,
			PRINTING,
		};

	/**
	 * A public read-only list of all the '<em><b>Answer</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Answer> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Answer</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Answer get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Answer result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Answer</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Answer getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Answer result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Answer</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Answer get(int value) {
		switch (value) {
			case NO_SESSION_VALUE: return NO_SESSION;
			case WAITING_VALUE: return WAITING;
			case OK_VALUE: return OK;
			case ORDER_COMPLETE_VALUE: return ORDER_COMPLETE;
			case ALL_DONE_VALUE: return ALL_DONE;
			case OVER_SCAN_VALUE: return OVER_SCAN;
			case WRONG_ITEM_VALUE: return WRONG_ITEM;
			case UNKNOWN_CODE_VALUE: return UNKNOWN_CODE;
			case ALREADY_PACKED_VALUE: return ALREADY_PACKED;
			case TAKEN_OVER_VALUE: return TAKEN_OVER;
			case NO_SUCH_ORDER_VALUE: return NO_SUCH_ORDER;
			case EXTRAS_LEFT_VALUE: return EXTRAS_LEFT;
			case SCANNED_TWICE_VALUE: return SCANNED_TWICE;
			case UNDONE_VALUE: return UNDONE;
			case SKIPPED_VALUE: return SKIPPED;
			case PARKED_VALUE: return PARKED;
			case FORCED_VALUE: return FORCED;
			case KEPT_VALUE: return KEPT;
			case REMOVED_VALUE: return REMOVED;
			case QUANTITY_VALUE: return QUANTITY;
			case NOT_NOW_VALUE: return NOT_NOW;
			case WHO_VALUE: return WHO;
			case WORKER_VALUE: return WORKER;
			case UNKNOWN_BADGE_VALUE: return UNKNOWN_BADGE;
			case WHICH_ORDER_VALUE: return WHICH_ORDER;
			case MAPPED_VALUE: return MAPPED;
			case PRINTING_VALUE: return PRINTING;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Answer(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Answer
