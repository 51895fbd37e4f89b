/**
 */
package org.packbench.model.screen.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.packbench.model.screen.ScreenPackage;
import org.packbench.model.screen.SessionCard;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Session Card</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.impl.SessionCardImpl#getClient <em>Client</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.SessionCardImpl#getClientName <em>Client Name</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.SessionCardImpl#getList <em>List</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.SessionCardImpl#getOrders <em>Orders</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.SessionCardImpl#getDone <em>Done</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.SessionCardImpl#getSkipped <em>Skipped</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.SessionCardImpl#getCourier <em>Courier</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.SessionCardImpl#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.SessionCardImpl#getTimeLeft <em>Time Left</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.SessionCardImpl#isGone <em>Gone</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.SessionCardImpl#getPace <em>Pace</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.SessionCardImpl#getFinish <em>Finish</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SessionCardImpl extends MinimalEObjectImpl.Container implements SessionCard {
	/**
	 * The default value of the '{@link #getClient() <em>Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClient()
	 * @generated
	 * @ordered
	 */
	protected static final String CLIENT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getClient() <em>Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClient()
	 * @generated
	 * @ordered
	 */
	protected String client = CLIENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getClientName() <em>Client Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientName()
	 * @generated
	 * @ordered
	 */
	protected static final String CLIENT_NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getClientName() <em>Client Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClientName()
	 * @generated
	 * @ordered
	 */
	protected String clientName = CLIENT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getList() <em>List</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getList()
	 * @generated
	 * @ordered
	 */
	protected static final String LIST_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getList() <em>List</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getList()
	 * @generated
	 * @ordered
	 */
	protected String list = LIST_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrders() <em>Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrders()
	 * @generated
	 * @ordered
	 */
	protected static final int ORDERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOrders() <em>Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrders()
	 * @generated
	 * @ordered
	 */
	protected int orders = ORDERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected static final int DONE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected int done = DONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSkipped() <em>Skipped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkipped()
	 * @generated
	 * @ordered
	 */
	protected static final int SKIPPED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSkipped() <em>Skipped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkipped()
	 * @generated
	 * @ordered
	 */
	protected int skipped = SKIPPED_EDEFAULT;

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
	 * The default value of the '{@link #getPace() <em>Pace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPace()
	 * @generated
	 * @ordered
	 */
	protected static final String PACE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPace() <em>Pace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPace()
	 * @generated
	 * @ordered
	 */
	protected String pace = PACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinish() <em>Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinish()
	 * @generated
	 * @ordered
	 */
	protected static final String FINISH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getFinish() <em>Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinish()
	 * @generated
	 * @ordered
	 */
	protected String finish = FINISH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SessionCardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScreenPackage.Literals.SESSION_CARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClient() {
		return client;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClient(String newClient) {
		String oldClient = client;
		client = newClient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SESSION_CARD__CLIENT, oldClient, client));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClientName() {
		return clientName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClientName(String newClientName) {
		String oldClientName = clientName;
		clientName = newClientName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SESSION_CARD__CLIENT_NAME, oldClientName, clientName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getList() {
		return list;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setList(String newList) {
		String oldList = list;
		list = newList;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SESSION_CARD__LIST, oldList, list));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOrders() {
		return orders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrders(int newOrders) {
		int oldOrders = orders;
		orders = newOrders;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SESSION_CARD__ORDERS, oldOrders, orders));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDone() {
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(int newDone) {
		int oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SESSION_CARD__DONE, oldDone, done));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSkipped() {
		return skipped;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkipped(int newSkipped) {
		int oldSkipped = skipped;
		skipped = newSkipped;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SESSION_CARD__SKIPPED, oldSkipped, skipped));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SESSION_CARD__COURIER, oldCourier, courier));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SESSION_CARD__DEADLINE, oldDeadline, deadline));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SESSION_CARD__TIME_LEFT, oldTimeLeft, timeLeft));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SESSION_CARD__GONE, oldGone, gone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPace() {
		return pace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPace(String newPace) {
		String oldPace = pace;
		pace = newPace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SESSION_CARD__PACE, oldPace, pace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinish() {
		return finish;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinish(String newFinish) {
		String oldFinish = finish;
		finish = newFinish;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SESSION_CARD__FINISH, oldFinish, finish));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScreenPackage.SESSION_CARD__CLIENT:
				return getClient();
			case ScreenPackage.SESSION_CARD__CLIENT_NAME:
				return getClientName();
			case ScreenPackage.SESSION_CARD__LIST:
				return getList();
			case ScreenPackage.SESSION_CARD__ORDERS:
				return getOrders();
			case ScreenPackage.SESSION_CARD__DONE:
				return getDone();
			case ScreenPackage.SESSION_CARD__SKIPPED:
				return getSkipped();
			case ScreenPackage.SESSION_CARD__COURIER:
				return getCourier();
			case ScreenPackage.SESSION_CARD__DEADLINE:
				return getDeadline();
			case ScreenPackage.SESSION_CARD__TIME_LEFT:
				return getTimeLeft();
			case ScreenPackage.SESSION_CARD__GONE:
				return isGone();
			case ScreenPackage.SESSION_CARD__PACE:
				return getPace();
			case ScreenPackage.SESSION_CARD__FINISH:
				return getFinish();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ScreenPackage.SESSION_CARD__CLIENT:
				setClient((String)newValue);
				return;
			case ScreenPackage.SESSION_CARD__CLIENT_NAME:
				setClientName((String)newValue);
				return;
			case ScreenPackage.SESSION_CARD__LIST:
				setList((String)newValue);
				return;
			case ScreenPackage.SESSION_CARD__ORDERS:
				setOrders((Integer)newValue);
				return;
			case ScreenPackage.SESSION_CARD__DONE:
				setDone((Integer)newValue);
				return;
			case ScreenPackage.SESSION_CARD__SKIPPED:
				setSkipped((Integer)newValue);
				return;
			case ScreenPackage.SESSION_CARD__COURIER:
				setCourier((String)newValue);
				return;
			case ScreenPackage.SESSION_CARD__DEADLINE:
				setDeadline((String)newValue);
				return;
			case ScreenPackage.SESSION_CARD__TIME_LEFT:
				setTimeLeft((String)newValue);
				return;
			case ScreenPackage.SESSION_CARD__GONE:
				setGone((Boolean)newValue);
				return;
			case ScreenPackage.SESSION_CARD__PACE:
				setPace((String)newValue);
				return;
			case ScreenPackage.SESSION_CARD__FINISH:
				setFinish((String)newValue);
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
			case ScreenPackage.SESSION_CARD__CLIENT:
				setClient(CLIENT_EDEFAULT);
				return;
			case ScreenPackage.SESSION_CARD__CLIENT_NAME:
				setClientName(CLIENT_NAME_EDEFAULT);
				return;
			case ScreenPackage.SESSION_CARD__LIST:
				setList(LIST_EDEFAULT);
				return;
			case ScreenPackage.SESSION_CARD__ORDERS:
				setOrders(ORDERS_EDEFAULT);
				return;
			case ScreenPackage.SESSION_CARD__DONE:
				setDone(DONE_EDEFAULT);
				return;
			case ScreenPackage.SESSION_CARD__SKIPPED:
				setSkipped(SKIPPED_EDEFAULT);
				return;
			case ScreenPackage.SESSION_CARD__COURIER:
				setCourier(COURIER_EDEFAULT);
				return;
			case ScreenPackage.SESSION_CARD__DEADLINE:
				setDeadline(DEADLINE_EDEFAULT);
				return;
			case ScreenPackage.SESSION_CARD__TIME_LEFT:
				setTimeLeft(TIME_LEFT_EDEFAULT);
				return;
			case ScreenPackage.SESSION_CARD__GONE:
				setGone(GONE_EDEFAULT);
				return;
			case ScreenPackage.SESSION_CARD__PACE:
				setPace(PACE_EDEFAULT);
				return;
			case ScreenPackage.SESSION_CARD__FINISH:
				setFinish(FINISH_EDEFAULT);
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
			case ScreenPackage.SESSION_CARD__CLIENT:
				return CLIENT_EDEFAULT == null ? client != null : !CLIENT_EDEFAULT.equals(client);
			case ScreenPackage.SESSION_CARD__CLIENT_NAME:
				return CLIENT_NAME_EDEFAULT == null ? clientName != null : !CLIENT_NAME_EDEFAULT.equals(clientName);
			case ScreenPackage.SESSION_CARD__LIST:
				return LIST_EDEFAULT == null ? list != null : !LIST_EDEFAULT.equals(list);
			case ScreenPackage.SESSION_CARD__ORDERS:
				return orders != ORDERS_EDEFAULT;
			case ScreenPackage.SESSION_CARD__DONE:
				return done != DONE_EDEFAULT;
			case ScreenPackage.SESSION_CARD__SKIPPED:
				return skipped != SKIPPED_EDEFAULT;
			case ScreenPackage.SESSION_CARD__COURIER:
				return COURIER_EDEFAULT == null ? courier != null : !COURIER_EDEFAULT.equals(courier);
			case ScreenPackage.SESSION_CARD__DEADLINE:
				return DEADLINE_EDEFAULT == null ? deadline != null : !DEADLINE_EDEFAULT.equals(deadline);
			case ScreenPackage.SESSION_CARD__TIME_LEFT:
				return TIME_LEFT_EDEFAULT == null ? timeLeft != null : !TIME_LEFT_EDEFAULT.equals(timeLeft);
			case ScreenPackage.SESSION_CARD__GONE:
				return gone != GONE_EDEFAULT;
			case ScreenPackage.SESSION_CARD__PACE:
				return PACE_EDEFAULT == null ? pace != null : !PACE_EDEFAULT.equals(pace);
			case ScreenPackage.SESSION_CARD__FINISH:
				return FINISH_EDEFAULT == null ? finish != null : !FINISH_EDEFAULT.equals(finish);
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
		result.append(" (client: ");
		result.append(client);
		result.append(", clientName: ");
		result.append(clientName);
		result.append(", list: ");
		result.append(list);
		result.append(", orders: ");
		result.append(orders);
		result.append(", done: ");
		result.append(done);
		result.append(", skipped: ");
		result.append(skipped);
		result.append(", courier: ");
		result.append(courier);
		result.append(", deadline: ");
		result.append(deadline);
		result.append(", timeLeft: ");
		result.append(timeLeft);
		result.append(", gone: ");
		result.append(gone);
		result.append(", pace: ");
		result.append(pace);
		result.append(", finish: ");
		result.append(finish);
		result.append(')');
		return result.toString();
	}

} //SessionCardImpl
