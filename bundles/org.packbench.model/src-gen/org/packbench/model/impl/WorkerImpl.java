/**
 */
package org.packbench.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.packbench.model.ModelPackage;
import org.packbench.model.Worker;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Worker</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getBadge <em>Badge</em>}</li>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getTotalSessions <em>Total Sessions</em>}</li>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getTotalOrders <em>Total Orders</em>}</li>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getTotalItems <em>Total Items</em>}</li>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getTotalDurationSeconds <em>Total Duration Seconds</em>}</li>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getLastActive <em>Last Active</em>}</li>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getLastSessionId <em>Last Session Id</em>}</li>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getOpeningSessions <em>Opening Sessions</em>}</li>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getOpeningOrders <em>Opening Orders</em>}</li>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getOpeningItems <em>Opening Items</em>}</li>
 *   <li>{@link org.packbench.model.impl.WorkerImpl#getOpeningDurationSeconds <em>Opening Duration Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkerImpl extends MinimalEObjectImpl.Container implements Worker {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getBadge() <em>Badge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBadge()
	 * @generated
	 * @ordered
	 */
	protected static final String BADGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBadge() <em>Badge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBadge()
	 * @generated
	 * @ordered
	 */
	protected String badge = BADGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedAt() <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedAt()
	 * @generated
	 * @ordered
	 */
	protected String createdAt = CREATED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalSessions() <em>Total Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalSessions()
	 * @generated
	 * @ordered
	 */
	protected static final int TOTAL_SESSIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTotalSessions() <em>Total Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalSessions()
	 * @generated
	 * @ordered
	 */
	protected int totalSessions = TOTAL_SESSIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalOrders() <em>Total Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalOrders()
	 * @generated
	 * @ordered
	 */
	protected static final int TOTAL_ORDERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTotalOrders() <em>Total Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalOrders()
	 * @generated
	 * @ordered
	 */
	protected int totalOrders = TOTAL_ORDERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalItems() <em>Total Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalItems()
	 * @generated
	 * @ordered
	 */
	protected static final int TOTAL_ITEMS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTotalItems() <em>Total Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalItems()
	 * @generated
	 * @ordered
	 */
	protected int totalItems = TOTAL_ITEMS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTotalDurationSeconds() <em>Total Duration Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalDurationSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final long TOTAL_DURATION_SECONDS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTotalDurationSeconds() <em>Total Duration Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTotalDurationSeconds()
	 * @generated
	 * @ordered
	 */
	protected long totalDurationSeconds = TOTAL_DURATION_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastActive() <em>Last Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastActive()
	 * @generated
	 * @ordered
	 */
	protected static final String LAST_ACTIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastActive() <em>Last Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastActive()
	 * @generated
	 * @ordered
	 */
	protected String lastActive = LAST_ACTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastSessionId() <em>Last Session Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSessionId()
	 * @generated
	 * @ordered
	 */
	protected static final String LAST_SESSION_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastSessionId() <em>Last Session Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSessionId()
	 * @generated
	 * @ordered
	 */
	protected String lastSessionId = LAST_SESSION_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpeningSessions() <em>Opening Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningSessions()
	 * @generated
	 * @ordered
	 */
	protected static final int OPENING_SESSIONS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getOpeningSessions() <em>Opening Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningSessions()
	 * @generated
	 * @ordered
	 */
	protected int openingSessions = OPENING_SESSIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpeningOrders() <em>Opening Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningOrders()
	 * @generated
	 * @ordered
	 */
	protected static final int OPENING_ORDERS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getOpeningOrders() <em>Opening Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningOrders()
	 * @generated
	 * @ordered
	 */
	protected int openingOrders = OPENING_ORDERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpeningItems() <em>Opening Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningItems()
	 * @generated
	 * @ordered
	 */
	protected static final int OPENING_ITEMS_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getOpeningItems() <em>Opening Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningItems()
	 * @generated
	 * @ordered
	 */
	protected int openingItems = OPENING_ITEMS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpeningDurationSeconds() <em>Opening Duration Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningDurationSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final long OPENING_DURATION_SECONDS_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getOpeningDurationSeconds() <em>Opening Duration Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningDurationSeconds()
	 * @generated
	 * @ordered
	 */
	protected long openingDurationSeconds = OPENING_DURATION_SECONDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WORKER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__ID, oldId, id));
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBadge() {
		return badge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBadge(String newBadge) {
		String oldBadge = badge;
		badge = newBadge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__BADGE, oldBadge, badge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatedAt() {
		return createdAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(String newCreatedAt) {
		String oldCreatedAt = createdAt;
		createdAt = newCreatedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__CREATED_AT, oldCreatedAt, createdAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTotalSessions() {
		return totalSessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalSessions(int newTotalSessions) {
		int oldTotalSessions = totalSessions;
		totalSessions = newTotalSessions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__TOTAL_SESSIONS, oldTotalSessions, totalSessions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTotalOrders() {
		return totalOrders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalOrders(int newTotalOrders) {
		int oldTotalOrders = totalOrders;
		totalOrders = newTotalOrders;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__TOTAL_ORDERS, oldTotalOrders, totalOrders));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTotalItems() {
		return totalItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalItems(int newTotalItems) {
		int oldTotalItems = totalItems;
		totalItems = newTotalItems;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__TOTAL_ITEMS, oldTotalItems, totalItems));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTotalDurationSeconds() {
		return totalDurationSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalDurationSeconds(long newTotalDurationSeconds) {
		long oldTotalDurationSeconds = totalDurationSeconds;
		totalDurationSeconds = newTotalDurationSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__TOTAL_DURATION_SECONDS, oldTotalDurationSeconds, totalDurationSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLastActive() {
		return lastActive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastActive(String newLastActive) {
		String oldLastActive = lastActive;
		lastActive = newLastActive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__LAST_ACTIVE, oldLastActive, lastActive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLastSessionId() {
		return lastSessionId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastSessionId(String newLastSessionId) {
		String oldLastSessionId = lastSessionId;
		lastSessionId = newLastSessionId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__LAST_SESSION_ID, oldLastSessionId, lastSessionId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOpeningSessions() {
		return openingSessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpeningSessions(int newOpeningSessions) {
		int oldOpeningSessions = openingSessions;
		openingSessions = newOpeningSessions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__OPENING_SESSIONS, oldOpeningSessions, openingSessions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOpeningOrders() {
		return openingOrders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpeningOrders(int newOpeningOrders) {
		int oldOpeningOrders = openingOrders;
		openingOrders = newOpeningOrders;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__OPENING_ORDERS, oldOpeningOrders, openingOrders));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOpeningItems() {
		return openingItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpeningItems(int newOpeningItems) {
		int oldOpeningItems = openingItems;
		openingItems = newOpeningItems;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__OPENING_ITEMS, oldOpeningItems, openingItems));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOpeningDurationSeconds() {
		return openingDurationSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpeningDurationSeconds(long newOpeningDurationSeconds) {
		long oldOpeningDurationSeconds = openingDurationSeconds;
		openingDurationSeconds = newOpeningDurationSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WORKER__OPENING_DURATION_SECONDS, oldOpeningDurationSeconds, openingDurationSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.WORKER__ID:
				return getId();
			case ModelPackage.WORKER__NAME:
				return getName();
			case ModelPackage.WORKER__BADGE:
				return getBadge();
			case ModelPackage.WORKER__CREATED_AT:
				return getCreatedAt();
			case ModelPackage.WORKER__TOTAL_SESSIONS:
				return getTotalSessions();
			case ModelPackage.WORKER__TOTAL_ORDERS:
				return getTotalOrders();
			case ModelPackage.WORKER__TOTAL_ITEMS:
				return getTotalItems();
			case ModelPackage.WORKER__TOTAL_DURATION_SECONDS:
				return getTotalDurationSeconds();
			case ModelPackage.WORKER__LAST_ACTIVE:
				return getLastActive();
			case ModelPackage.WORKER__LAST_SESSION_ID:
				return getLastSessionId();
			case ModelPackage.WORKER__OPENING_SESSIONS:
				return getOpeningSessions();
			case ModelPackage.WORKER__OPENING_ORDERS:
				return getOpeningOrders();
			case ModelPackage.WORKER__OPENING_ITEMS:
				return getOpeningItems();
			case ModelPackage.WORKER__OPENING_DURATION_SECONDS:
				return getOpeningDurationSeconds();
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
			case ModelPackage.WORKER__ID:
				setId((String)newValue);
				return;
			case ModelPackage.WORKER__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.WORKER__BADGE:
				setBadge((String)newValue);
				return;
			case ModelPackage.WORKER__CREATED_AT:
				setCreatedAt((String)newValue);
				return;
			case ModelPackage.WORKER__TOTAL_SESSIONS:
				setTotalSessions((Integer)newValue);
				return;
			case ModelPackage.WORKER__TOTAL_ORDERS:
				setTotalOrders((Integer)newValue);
				return;
			case ModelPackage.WORKER__TOTAL_ITEMS:
				setTotalItems((Integer)newValue);
				return;
			case ModelPackage.WORKER__TOTAL_DURATION_SECONDS:
				setTotalDurationSeconds((Long)newValue);
				return;
			case ModelPackage.WORKER__LAST_ACTIVE:
				setLastActive((String)newValue);
				return;
			case ModelPackage.WORKER__LAST_SESSION_ID:
				setLastSessionId((String)newValue);
				return;
			case ModelPackage.WORKER__OPENING_SESSIONS:
				setOpeningSessions((Integer)newValue);
				return;
			case ModelPackage.WORKER__OPENING_ORDERS:
				setOpeningOrders((Integer)newValue);
				return;
			case ModelPackage.WORKER__OPENING_ITEMS:
				setOpeningItems((Integer)newValue);
				return;
			case ModelPackage.WORKER__OPENING_DURATION_SECONDS:
				setOpeningDurationSeconds((Long)newValue);
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
			case ModelPackage.WORKER__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.WORKER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.WORKER__BADGE:
				setBadge(BADGE_EDEFAULT);
				return;
			case ModelPackage.WORKER__CREATED_AT:
				setCreatedAt(CREATED_AT_EDEFAULT);
				return;
			case ModelPackage.WORKER__TOTAL_SESSIONS:
				setTotalSessions(TOTAL_SESSIONS_EDEFAULT);
				return;
			case ModelPackage.WORKER__TOTAL_ORDERS:
				setTotalOrders(TOTAL_ORDERS_EDEFAULT);
				return;
			case ModelPackage.WORKER__TOTAL_ITEMS:
				setTotalItems(TOTAL_ITEMS_EDEFAULT);
				return;
			case ModelPackage.WORKER__TOTAL_DURATION_SECONDS:
				setTotalDurationSeconds(TOTAL_DURATION_SECONDS_EDEFAULT);
				return;
			case ModelPackage.WORKER__LAST_ACTIVE:
				setLastActive(LAST_ACTIVE_EDEFAULT);
				return;
			case ModelPackage.WORKER__LAST_SESSION_ID:
				setLastSessionId(LAST_SESSION_ID_EDEFAULT);
				return;
			case ModelPackage.WORKER__OPENING_SESSIONS:
				setOpeningSessions(OPENING_SESSIONS_EDEFAULT);
				return;
			case ModelPackage.WORKER__OPENING_ORDERS:
				setOpeningOrders(OPENING_ORDERS_EDEFAULT);
				return;
			case ModelPackage.WORKER__OPENING_ITEMS:
				setOpeningItems(OPENING_ITEMS_EDEFAULT);
				return;
			case ModelPackage.WORKER__OPENING_DURATION_SECONDS:
				setOpeningDurationSeconds(OPENING_DURATION_SECONDS_EDEFAULT);
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
			case ModelPackage.WORKER__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.WORKER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.WORKER__BADGE:
				return BADGE_EDEFAULT == null ? badge != null : !BADGE_EDEFAULT.equals(badge);
			case ModelPackage.WORKER__CREATED_AT:
				return CREATED_AT_EDEFAULT == null ? createdAt != null : !CREATED_AT_EDEFAULT.equals(createdAt);
			case ModelPackage.WORKER__TOTAL_SESSIONS:
				return totalSessions != TOTAL_SESSIONS_EDEFAULT;
			case ModelPackage.WORKER__TOTAL_ORDERS:
				return totalOrders != TOTAL_ORDERS_EDEFAULT;
			case ModelPackage.WORKER__TOTAL_ITEMS:
				return totalItems != TOTAL_ITEMS_EDEFAULT;
			case ModelPackage.WORKER__TOTAL_DURATION_SECONDS:
				return totalDurationSeconds != TOTAL_DURATION_SECONDS_EDEFAULT;
			case ModelPackage.WORKER__LAST_ACTIVE:
				return LAST_ACTIVE_EDEFAULT == null ? lastActive != null : !LAST_ACTIVE_EDEFAULT.equals(lastActive);
			case ModelPackage.WORKER__LAST_SESSION_ID:
				return LAST_SESSION_ID_EDEFAULT == null ? lastSessionId != null : !LAST_SESSION_ID_EDEFAULT.equals(lastSessionId);
			case ModelPackage.WORKER__OPENING_SESSIONS:
				return openingSessions != OPENING_SESSIONS_EDEFAULT;
			case ModelPackage.WORKER__OPENING_ORDERS:
				return openingOrders != OPENING_ORDERS_EDEFAULT;
			case ModelPackage.WORKER__OPENING_ITEMS:
				return openingItems != OPENING_ITEMS_EDEFAULT;
			case ModelPackage.WORKER__OPENING_DURATION_SECONDS:
				return openingDurationSeconds != OPENING_DURATION_SECONDS_EDEFAULT;
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
		result.append(" (id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", badge: ");
		result.append(badge);
		result.append(", createdAt: ");
		result.append(createdAt);
		result.append(", totalSessions: ");
		result.append(totalSessions);
		result.append(", totalOrders: ");
		result.append(totalOrders);
		result.append(", totalItems: ");
		result.append(totalItems);
		result.append(", totalDurationSeconds: ");
		result.append(totalDurationSeconds);
		result.append(", lastActive: ");
		result.append(lastActive);
		result.append(", lastSessionId: ");
		result.append(lastSessionId);
		result.append(", openingSessions: ");
		result.append(openingSessions);
		result.append(", openingOrders: ");
		result.append(openingOrders);
		result.append(", openingItems: ");
		result.append(openingItems);
		result.append(", openingDurationSeconds: ");
		result.append(openingDurationSeconds);
		result.append(')');
		return result.toString();
	}

} //WorkerImpl
