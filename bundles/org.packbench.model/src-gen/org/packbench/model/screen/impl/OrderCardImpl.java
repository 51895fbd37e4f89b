/**
 */
package org.packbench.model.screen.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.packbench.model.screen.Chip;
import org.packbench.model.screen.OrderCard;
import org.packbench.model.screen.ScreenPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Order Card</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.impl.OrderCardImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.OrderCardImpl#getCourier <em>Courier</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.OrderCardImpl#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.OrderCardImpl#getTimeLeft <em>Time Left</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.OrderCardImpl#isGone <em>Gone</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.OrderCardImpl#getChips <em>Chips</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrderCardImpl extends MinimalEObjectImpl.Container implements OrderCard {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCourier() <em>Courier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourier()
	 * @generated
	 * @ordered
	 */
	protected static final String COURIER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getCourier() <em>Courier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCourier()
	 * @generated
	 * @ordered
	 */
	protected String courier = COURIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected static final String DEADLINE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected String deadline = DEADLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeLeft() <em>Time Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeLeft()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_LEFT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTimeLeft() <em>Time Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeLeft()
	 * @generated
	 * @ordered
	 */
	protected String timeLeft = TIME_LEFT_EDEFAULT;

	/**
	 * The default value of the '{@link #isGone() <em>Gone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGone()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GONE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGone() <em>Gone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGone()
	 * @generated
	 * @ordered
	 */
	protected boolean gone = GONE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChips() <em>Chips</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChips()
	 * @generated
	 * @ordered
	 */
	protected EList<Chip> chips;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrderCardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScreenPackage.Literals.ORDER_CARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.ORDER_CARD__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCourier() {
		return courier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCourier(String newCourier) {
		String oldCourier = courier;
		courier = newCourier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.ORDER_CARD__COURIER, oldCourier, courier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeadline() {
		return deadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadline(String newDeadline) {
		String oldDeadline = deadline;
		deadline = newDeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.ORDER_CARD__DEADLINE, oldDeadline, deadline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeLeft() {
		return timeLeft;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeLeft(String newTimeLeft) {
		String oldTimeLeft = timeLeft;
		timeLeft = newTimeLeft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.ORDER_CARD__TIME_LEFT, oldTimeLeft, timeLeft));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGone() {
		return gone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGone(boolean newGone) {
		boolean oldGone = gone;
		gone = newGone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.ORDER_CARD__GONE, oldGone, gone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Chip> getChips() {
		if (chips == null) {
			chips = new EObjectContainmentEList<Chip>(Chip.class, this, ScreenPackage.ORDER_CARD__CHIPS);
		}
		return chips;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ScreenPackage.ORDER_CARD__CHIPS:
				return ((InternalEList<?>)getChips()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScreenPackage.ORDER_CARD__NUMBER:
				return getNumber();
			case ScreenPackage.ORDER_CARD__COURIER:
				return getCourier();
			case ScreenPackage.ORDER_CARD__DEADLINE:
				return getDeadline();
			case ScreenPackage.ORDER_CARD__TIME_LEFT:
				return getTimeLeft();
			case ScreenPackage.ORDER_CARD__GONE:
				return isGone();
			case ScreenPackage.ORDER_CARD__CHIPS:
				return getChips();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ScreenPackage.ORDER_CARD__NUMBER:
				setNumber((String)newValue);
				return;
			case ScreenPackage.ORDER_CARD__COURIER:
				setCourier((String)newValue);
				return;
			case ScreenPackage.ORDER_CARD__DEADLINE:
				setDeadline((String)newValue);
				return;
			case ScreenPackage.ORDER_CARD__TIME_LEFT:
				setTimeLeft((String)newValue);
				return;
			case ScreenPackage.ORDER_CARD__GONE:
				setGone((Boolean)newValue);
				return;
			case ScreenPackage.ORDER_CARD__CHIPS:
				getChips().clear();
				getChips().addAll((Collection<? extends Chip>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ScreenPackage.ORDER_CARD__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ScreenPackage.ORDER_CARD__COURIER:
				setCourier(COURIER_EDEFAULT);
				return;
			case ScreenPackage.ORDER_CARD__DEADLINE:
				setDeadline(DEADLINE_EDEFAULT);
				return;
			case ScreenPackage.ORDER_CARD__TIME_LEFT:
				setTimeLeft(TIME_LEFT_EDEFAULT);
				return;
			case ScreenPackage.ORDER_CARD__GONE:
				setGone(GONE_EDEFAULT);
				return;
			case ScreenPackage.ORDER_CARD__CHIPS:
				getChips().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ScreenPackage.ORDER_CARD__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ScreenPackage.ORDER_CARD__COURIER:
				return COURIER_EDEFAULT == null ? courier != null : !COURIER_EDEFAULT.equals(courier);
			case ScreenPackage.ORDER_CARD__DEADLINE:
				return DEADLINE_EDEFAULT == null ? deadline != null : !DEADLINE_EDEFAULT.equals(deadline);
			case ScreenPackage.ORDER_CARD__TIME_LEFT:
				return TIME_LEFT_EDEFAULT == null ? timeLeft != null : !TIME_LEFT_EDEFAULT.equals(timeLeft);
			case ScreenPackage.ORDER_CARD__GONE:
				return gone != GONE_EDEFAULT;
			case ScreenPackage.ORDER_CARD__CHIPS:
				return chips != null && !chips.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (number: ");
		result.append(number);
		result.append(", courier: ");
		result.append(courier);
		result.append(", deadline: ");
		result.append(deadline);
		result.append(", timeLeft: ");
		result.append(timeLeft);
		result.append(", gone: ");
		result.append(gone);
		result.append(')');
		return result.toString();
	}

} //OrderCardImpl
