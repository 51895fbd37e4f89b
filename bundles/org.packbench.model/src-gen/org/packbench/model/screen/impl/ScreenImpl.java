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

import org.packbench.model.screen.Bar;
import org.packbench.model.screen.Choice;
import org.packbench.model.screen.Extra;
import org.packbench.model.screen.Key;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.OrderCard;
import org.packbench.model.screen.Page;
import org.packbench.model.screen.QueuedOrder;
import org.packbench.model.screen.ScanEntry;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenPackage;
import org.packbench.model.screen.SessionCard;
import org.packbench.model.screen.Strip;
import org.packbench.model.screen.TakenOver;
import org.packbench.model.screen.WorkerCard;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Screen</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getPage <em>Page</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getBar <em>Bar</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getTyped <em>Typed</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getLines <em>Lines</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getChosen <em>Chosen</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getExtras <em>Extras</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getWaiting <em>Waiting</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getSkipped <em>Skipped</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getChosenOrder <em>Chosen Order</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getLast <em>Last</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getSession <em>Session</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getWorker <em>Worker</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getShareStrip <em>Share Strip</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getSaveStrip <em>Save Strip</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getRequestStrip <em>Request Strip</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getReviewStrip <em>Review Strip</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getPrintStrip <em>Print Strip</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getTakenOver <em>Taken Over</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.ScreenImpl#getScans <em>Scans</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScreenImpl extends MinimalEObjectImpl.Container implements Screen {
	/**
	 * The default value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected static final Page PAGE_EDEFAULT = Page.NO_SESSION;

	/**
	 * The cached value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected Page page = PAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBar() <em>Bar</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBar()
	 * @generated
	 * @ordered
	 */
	protected Bar bar;

	/**
	 * The default value of the '{@link #getTyped() <em>Typed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyped()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPED_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTyped() <em>Typed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyped()
	 * @generated
	 * @ordered
	 */
	protected String typed = TYPED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected OrderCard order;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected EList<Line> lines;

	/**
	 * The cached value of the '{@link #getChosen() <em>Chosen</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChosen()
	 * @generated
	 * @ordered
	 */
	protected Line chosen;

	/**
	 * The cached value of the '{@link #getExtras() <em>Extras</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtras()
	 * @generated
	 * @ordered
	 */
	protected EList<Extra> extras;

	/**
	 * The cached value of the '{@link #getWaiting() <em>Waiting</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaiting()
	 * @generated
	 * @ordered
	 */
	protected EList<QueuedOrder> waiting;

	/**
	 * The cached value of the '{@link #getSkipped() <em>Skipped</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkipped()
	 * @generated
	 * @ordered
	 */
	protected EList<QueuedOrder> skipped;

	/**
	 * The cached value of the '{@link #getChosenOrder() <em>Chosen Order</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChosenOrder()
	 * @generated
	 * @ordered
	 */
	protected QueuedOrder chosenOrder;

	/**
	 * The default value of the '{@link #getLast() <em>Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLast()
	 * @generated
	 * @ordered
	 */
	protected static final String LAST_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getLast() <em>Last</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLast()
	 * @generated
	 * @ordered
	 */
	protected String last = LAST_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSession() <em>Session</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected SessionCard session;

	/**
	 * The cached value of the '{@link #getWorker() <em>Worker</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorker()
	 * @generated
	 * @ordered
	 */
	protected WorkerCard worker;

	/**
	 * The cached value of the '{@link #getShareStrip() <em>Share Strip</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShareStrip()
	 * @generated
	 * @ordered
	 */
	protected Strip shareStrip;

	/**
	 * The cached value of the '{@link #getSaveStrip() <em>Save Strip</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaveStrip()
	 * @generated
	 * @ordered
	 */
	protected Strip saveStrip;

	/**
	 * The cached value of the '{@link #getRequestStrip() <em>Request Strip</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestStrip()
	 * @generated
	 * @ordered
	 */
	protected Strip requestStrip;

	/**
	 * The cached value of the '{@link #getReviewStrip() <em>Review Strip</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewStrip()
	 * @generated
	 * @ordered
	 */
	protected Strip reviewStrip;

	/**
	 * The cached value of the '{@link #getPrintStrip() <em>Print Strip</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintStrip()
	 * @generated
	 * @ordered
	 */
	protected Strip printStrip;

	/**
	 * The cached value of the '{@link #getTakenOver() <em>Taken Over</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenOver()
	 * @generated
	 * @ordered
	 */
	protected TakenOver takenOver;

	/**
	 * The cached value of the '{@link #getChoices() <em>Choices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoices()
	 * @generated
	 * @ordered
	 */
	protected EList<Choice> choices;

	/**
	 * The cached value of the '{@link #getKeys() <em>Keys</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeys()
	 * @generated
	 * @ordered
	 */
	protected EList<Key> keys;

	/**
	 * The cached value of the '{@link #getScans() <em>Scans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScans()
	 * @generated
	 * @ordered
	 */
	protected EList<ScanEntry> scans;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScreenImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScreenPackage.Literals.SCREEN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Page getPage() {
		return page;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPage(Page newPage) {
		Page oldPage = page;
		page = newPage == null ? PAGE_EDEFAULT : newPage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__PAGE, oldPage, page));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bar getBar() {
		return bar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBar(Bar newBar, NotificationChain msgs) {
		Bar oldBar = bar;
		bar = newBar;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__BAR, oldBar, newBar);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBar(Bar newBar) {
		if (newBar != bar) {
			NotificationChain msgs = null;
			if (bar != null)
				msgs = ((InternalEObject)bar).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__BAR, null, msgs);
			if (newBar != null)
				msgs = ((InternalEObject)newBar).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__BAR, null, msgs);
			msgs = basicSetBar(newBar, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__BAR, newBar, newBar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTyped() {
		return typed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTyped(String newTyped) {
		String oldTyped = typed;
		typed = newTyped;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__TYPED, oldTyped, typed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrderCard getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOrder(OrderCard newOrder, NotificationChain msgs) {
		OrderCard oldOrder = order;
		order = newOrder;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__ORDER, oldOrder, newOrder);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(OrderCard newOrder) {
		if (newOrder != order) {
			NotificationChain msgs = null;
			if (order != null)
				msgs = ((InternalEObject)order).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__ORDER, null, msgs);
			if (newOrder != null)
				msgs = ((InternalEObject)newOrder).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__ORDER, null, msgs);
			msgs = basicSetOrder(newOrder, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__ORDER, newOrder, newOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Line> getLines() {
		if (lines == null) {
			lines = new EObjectContainmentEList<Line>(Line.class, this, ScreenPackage.SCREEN__LINES);
		}
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Line getChosen() {
		if (chosen != null && chosen.eIsProxy()) {
			InternalEObject oldChosen = (InternalEObject)chosen;
			chosen = (Line)eResolveProxy(oldChosen);
			if (chosen != oldChosen) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ScreenPackage.SCREEN__CHOSEN, oldChosen, chosen));
			}
		}
		return chosen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Line basicGetChosen() {
		return chosen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChosen(Line newChosen) {
		Line oldChosen = chosen;
		chosen = newChosen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__CHOSEN, oldChosen, chosen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Extra> getExtras() {
		if (extras == null) {
			extras = new EObjectContainmentEList<Extra>(Extra.class, this, ScreenPackage.SCREEN__EXTRAS);
		}
		return extras;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QueuedOrder> getWaiting() {
		if (waiting == null) {
			waiting = new EObjectContainmentEList<QueuedOrder>(QueuedOrder.class, this, ScreenPackage.SCREEN__WAITING);
		}
		return waiting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QueuedOrder> getSkipped() {
		if (skipped == null) {
			skipped = new EObjectContainmentEList<QueuedOrder>(QueuedOrder.class, this, ScreenPackage.SCREEN__SKIPPED);
		}
		return skipped;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QueuedOrder getChosenOrder() {
		if (chosenOrder != null && chosenOrder.eIsProxy()) {
			InternalEObject oldChosenOrder = (InternalEObject)chosenOrder;
			chosenOrder = (QueuedOrder)eResolveProxy(oldChosenOrder);
			if (chosenOrder != oldChosenOrder) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ScreenPackage.SCREEN__CHOSEN_ORDER, oldChosenOrder, chosenOrder));
			}
		}
		return chosenOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public QueuedOrder basicGetChosenOrder() {
		return chosenOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChosenOrder(QueuedOrder newChosenOrder) {
		QueuedOrder oldChosenOrder = chosenOrder;
		chosenOrder = newChosenOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__CHOSEN_ORDER, oldChosenOrder, chosenOrder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLast() {
		return last;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLast(String newLast) {
		String oldLast = last;
		last = newLast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__LAST, oldLast, last));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionCard getSession() {
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSession(SessionCard newSession, NotificationChain msgs) {
		SessionCard oldSession = session;
		session = newSession;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__SESSION, oldSession, newSession);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSession(SessionCard newSession) {
		if (newSession != session) {
			NotificationChain msgs = null;
			if (session != null)
				msgs = ((InternalEObject)session).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__SESSION, null, msgs);
			if (newSession != null)
				msgs = ((InternalEObject)newSession).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__SESSION, null, msgs);
			msgs = basicSetSession(newSession, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__SESSION, newSession, newSession));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkerCard getWorker() {
		return worker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWorker(WorkerCard newWorker, NotificationChain msgs) {
		WorkerCard oldWorker = worker;
		worker = newWorker;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__WORKER, oldWorker, newWorker);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorker(WorkerCard newWorker) {
		if (newWorker != worker) {
			NotificationChain msgs = null;
			if (worker != null)
				msgs = ((InternalEObject)worker).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__WORKER, null, msgs);
			if (newWorker != null)
				msgs = ((InternalEObject)newWorker).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__WORKER, null, msgs);
			msgs = basicSetWorker(newWorker, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__WORKER, newWorker, newWorker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strip getShareStrip() {
		return shareStrip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetShareStrip(Strip newShareStrip, NotificationChain msgs) {
		Strip oldShareStrip = shareStrip;
		shareStrip = newShareStrip;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__SHARE_STRIP, oldShareStrip, newShareStrip);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShareStrip(Strip newShareStrip) {
		if (newShareStrip != shareStrip) {
			NotificationChain msgs = null;
			if (shareStrip != null)
				msgs = ((InternalEObject)shareStrip).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__SHARE_STRIP, null, msgs);
			if (newShareStrip != null)
				msgs = ((InternalEObject)newShareStrip).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__SHARE_STRIP, null, msgs);
			msgs = basicSetShareStrip(newShareStrip, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__SHARE_STRIP, newShareStrip, newShareStrip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strip getSaveStrip() {
		return saveStrip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSaveStrip(Strip newSaveStrip, NotificationChain msgs) {
		Strip oldSaveStrip = saveStrip;
		saveStrip = newSaveStrip;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__SAVE_STRIP, oldSaveStrip, newSaveStrip);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSaveStrip(Strip newSaveStrip) {
		if (newSaveStrip != saveStrip) {
			NotificationChain msgs = null;
			if (saveStrip != null)
				msgs = ((InternalEObject)saveStrip).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__SAVE_STRIP, null, msgs);
			if (newSaveStrip != null)
				msgs = ((InternalEObject)newSaveStrip).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__SAVE_STRIP, null, msgs);
			msgs = basicSetSaveStrip(newSaveStrip, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__SAVE_STRIP, newSaveStrip, newSaveStrip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strip getRequestStrip() {
		return requestStrip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRequestStrip(Strip newRequestStrip, NotificationChain msgs) {
		Strip oldRequestStrip = requestStrip;
		requestStrip = newRequestStrip;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__REQUEST_STRIP, oldRequestStrip, newRequestStrip);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequestStrip(Strip newRequestStrip) {
		if (newRequestStrip != requestStrip) {
			NotificationChain msgs = null;
			if (requestStrip != null)
				msgs = ((InternalEObject)requestStrip).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__REQUEST_STRIP, null, msgs);
			if (newRequestStrip != null)
				msgs = ((InternalEObject)newRequestStrip).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__REQUEST_STRIP, null, msgs);
			msgs = basicSetRequestStrip(newRequestStrip, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__REQUEST_STRIP, newRequestStrip, newRequestStrip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strip getReviewStrip() {
		return reviewStrip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReviewStrip(Strip newReviewStrip, NotificationChain msgs) {
		Strip oldReviewStrip = reviewStrip;
		reviewStrip = newReviewStrip;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__REVIEW_STRIP, oldReviewStrip, newReviewStrip);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewStrip(Strip newReviewStrip) {
		if (newReviewStrip != reviewStrip) {
			NotificationChain msgs = null;
			if (reviewStrip != null)
				msgs = ((InternalEObject)reviewStrip).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__REVIEW_STRIP, null, msgs);
			if (newReviewStrip != null)
				msgs = ((InternalEObject)newReviewStrip).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__REVIEW_STRIP, null, msgs);
			msgs = basicSetReviewStrip(newReviewStrip, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__REVIEW_STRIP, newReviewStrip, newReviewStrip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strip getPrintStrip() {
		return printStrip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPrintStrip(Strip newPrintStrip, NotificationChain msgs) {
		Strip oldPrintStrip = printStrip;
		printStrip = newPrintStrip;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__PRINT_STRIP, oldPrintStrip, newPrintStrip);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrintStrip(Strip newPrintStrip) {
		if (newPrintStrip != printStrip) {
			NotificationChain msgs = null;
			if (printStrip != null)
				msgs = ((InternalEObject)printStrip).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__PRINT_STRIP, null, msgs);
			if (newPrintStrip != null)
				msgs = ((InternalEObject)newPrintStrip).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__PRINT_STRIP, null, msgs);
			msgs = basicSetPrintStrip(newPrintStrip, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__PRINT_STRIP, newPrintStrip, newPrintStrip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TakenOver getTakenOver() {
		return takenOver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTakenOver(TakenOver newTakenOver, NotificationChain msgs) {
		TakenOver oldTakenOver = takenOver;
		takenOver = newTakenOver;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__TAKEN_OVER, oldTakenOver, newTakenOver);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakenOver(TakenOver newTakenOver) {
		if (newTakenOver != takenOver) {
			NotificationChain msgs = null;
			if (takenOver != null)
				msgs = ((InternalEObject)takenOver).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__TAKEN_OVER, null, msgs);
			if (newTakenOver != null)
				msgs = ((InternalEObject)newTakenOver).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ScreenPackage.SCREEN__TAKEN_OVER, null, msgs);
			msgs = basicSetTakenOver(newTakenOver, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.SCREEN__TAKEN_OVER, newTakenOver, newTakenOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Choice> getChoices() {
		if (choices == null) {
			choices = new EObjectContainmentEList<Choice>(Choice.class, this, ScreenPackage.SCREEN__CHOICES);
		}
		return choices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Key> getKeys() {
		if (keys == null) {
			keys = new EObjectContainmentEList<Key>(Key.class, this, ScreenPackage.SCREEN__KEYS);
		}
		return keys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScanEntry> getScans() {
		if (scans == null) {
			scans = new EObjectContainmentEList<ScanEntry>(ScanEntry.class, this, ScreenPackage.SCREEN__SCANS);
		}
		return scans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ScreenPackage.SCREEN__BAR:
				return basicSetBar(null, msgs);
			case ScreenPackage.SCREEN__ORDER:
				return basicSetOrder(null, msgs);
			case ScreenPackage.SCREEN__LINES:
				return ((InternalEList<?>)getLines()).basicRemove(otherEnd, msgs);
			case ScreenPackage.SCREEN__EXTRAS:
				return ((InternalEList<?>)getExtras()).basicRemove(otherEnd, msgs);
			case ScreenPackage.SCREEN__WAITING:
				return ((InternalEList<?>)getWaiting()).basicRemove(otherEnd, msgs);
			case ScreenPackage.SCREEN__SKIPPED:
				return ((InternalEList<?>)getSkipped()).basicRemove(otherEnd, msgs);
			case ScreenPackage.SCREEN__SESSION:
				return basicSetSession(null, msgs);
			case ScreenPackage.SCREEN__WORKER:
				return basicSetWorker(null, msgs);
			case ScreenPackage.SCREEN__SHARE_STRIP:
				return basicSetShareStrip(null, msgs);
			case ScreenPackage.SCREEN__SAVE_STRIP:
				return basicSetSaveStrip(null, msgs);
			case ScreenPackage.SCREEN__REQUEST_STRIP:
				return basicSetRequestStrip(null, msgs);
			case ScreenPackage.SCREEN__REVIEW_STRIP:
				return basicSetReviewStrip(null, msgs);
			case ScreenPackage.SCREEN__PRINT_STRIP:
				return basicSetPrintStrip(null, msgs);
			case ScreenPackage.SCREEN__TAKEN_OVER:
				return basicSetTakenOver(null, msgs);
			case ScreenPackage.SCREEN__CHOICES:
				return ((InternalEList<?>)getChoices()).basicRemove(otherEnd, msgs);
			case ScreenPackage.SCREEN__KEYS:
				return ((InternalEList<?>)getKeys()).basicRemove(otherEnd, msgs);
			case ScreenPackage.SCREEN__SCANS:
				return ((InternalEList<?>)getScans()).basicRemove(otherEnd, msgs);
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
			case ScreenPackage.SCREEN__PAGE:
				return getPage();
			case ScreenPackage.SCREEN__BAR:
				return getBar();
			case ScreenPackage.SCREEN__TYPED:
				return getTyped();
			case ScreenPackage.SCREEN__ORDER:
				return getOrder();
			case ScreenPackage.SCREEN__LINES:
				return getLines();
			case ScreenPackage.SCREEN__CHOSEN:
				if (resolve) return getChosen();
				return basicGetChosen();
			case ScreenPackage.SCREEN__EXTRAS:
				return getExtras();
			case ScreenPackage.SCREEN__WAITING:
				return getWaiting();
			case ScreenPackage.SCREEN__SKIPPED:
				return getSkipped();
			case ScreenPackage.SCREEN__CHOSEN_ORDER:
				if (resolve) return getChosenOrder();
				return basicGetChosenOrder();
			case ScreenPackage.SCREEN__LAST:
				return getLast();
			case ScreenPackage.SCREEN__SESSION:
				return getSession();
			case ScreenPackage.SCREEN__WORKER:
				return getWorker();
			case ScreenPackage.SCREEN__SHARE_STRIP:
				return getShareStrip();
			case ScreenPackage.SCREEN__SAVE_STRIP:
				return getSaveStrip();
			case ScreenPackage.SCREEN__REQUEST_STRIP:
				return getRequestStrip();
			case ScreenPackage.SCREEN__REVIEW_STRIP:
				return getReviewStrip();
			case ScreenPackage.SCREEN__PRINT_STRIP:
				return getPrintStrip();
			case ScreenPackage.SCREEN__TAKEN_OVER:
				return getTakenOver();
			case ScreenPackage.SCREEN__CHOICES:
				return getChoices();
			case ScreenPackage.SCREEN__KEYS:
				return getKeys();
			case ScreenPackage.SCREEN__SCANS:
				return getScans();
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
			case ScreenPackage.SCREEN__PAGE:
				setPage((Page)newValue);
				return;
			case ScreenPackage.SCREEN__BAR:
				setBar((Bar)newValue);
				return;
			case ScreenPackage.SCREEN__TYPED:
				setTyped((String)newValue);
				return;
			case ScreenPackage.SCREEN__ORDER:
				setOrder((OrderCard)newValue);
				return;
			case ScreenPackage.SCREEN__LINES:
				getLines().clear();
				getLines().addAll((Collection<? extends Line>)newValue);
				return;
			case ScreenPackage.SCREEN__CHOSEN:
				setChosen((Line)newValue);
				return;
			case ScreenPackage.SCREEN__EXTRAS:
				getExtras().clear();
				getExtras().addAll((Collection<? extends Extra>)newValue);
				return;
			case ScreenPackage.SCREEN__WAITING:
				getWaiting().clear();
				getWaiting().addAll((Collection<? extends QueuedOrder>)newValue);
				return;
			case ScreenPackage.SCREEN__SKIPPED:
				getSkipped().clear();
				getSkipped().addAll((Collection<? extends QueuedOrder>)newValue);
				return;
			case ScreenPackage.SCREEN__CHOSEN_ORDER:
				setChosenOrder((QueuedOrder)newValue);
				return;
			case ScreenPackage.SCREEN__LAST:
				setLast((String)newValue);
				return;
			case ScreenPackage.SCREEN__SESSION:
				setSession((SessionCard)newValue);
				return;
			case ScreenPackage.SCREEN__WORKER:
				setWorker((WorkerCard)newValue);
				return;
			case ScreenPackage.SCREEN__SHARE_STRIP:
				setShareStrip((Strip)newValue);
				return;
			case ScreenPackage.SCREEN__SAVE_STRIP:
				setSaveStrip((Strip)newValue);
				return;
			case ScreenPackage.SCREEN__REQUEST_STRIP:
				setRequestStrip((Strip)newValue);
				return;
			case ScreenPackage.SCREEN__REVIEW_STRIP:
				setReviewStrip((Strip)newValue);
				return;
			case ScreenPackage.SCREEN__PRINT_STRIP:
				setPrintStrip((Strip)newValue);
				return;
			case ScreenPackage.SCREEN__TAKEN_OVER:
				setTakenOver((TakenOver)newValue);
				return;
			case ScreenPackage.SCREEN__CHOICES:
				getChoices().clear();
				getChoices().addAll((Collection<? extends Choice>)newValue);
				return;
			case ScreenPackage.SCREEN__KEYS:
				getKeys().clear();
				getKeys().addAll((Collection<? extends Key>)newValue);
				return;
			case ScreenPackage.SCREEN__SCANS:
				getScans().clear();
				getScans().addAll((Collection<? extends ScanEntry>)newValue);
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
			case ScreenPackage.SCREEN__PAGE:
				setPage(PAGE_EDEFAULT);
				return;
			case ScreenPackage.SCREEN__BAR:
				setBar((Bar)null);
				return;
			case ScreenPackage.SCREEN__TYPED:
				setTyped(TYPED_EDEFAULT);
				return;
			case ScreenPackage.SCREEN__ORDER:
				setOrder((OrderCard)null);
				return;
			case ScreenPackage.SCREEN__LINES:
				getLines().clear();
				return;
			case ScreenPackage.SCREEN__CHOSEN:
				setChosen((Line)null);
				return;
			case ScreenPackage.SCREEN__EXTRAS:
				getExtras().clear();
				return;
			case ScreenPackage.SCREEN__WAITING:
				getWaiting().clear();
				return;
			case ScreenPackage.SCREEN__SKIPPED:
				getSkipped().clear();
				return;
			case ScreenPackage.SCREEN__CHOSEN_ORDER:
				setChosenOrder((QueuedOrder)null);
				return;
			case ScreenPackage.SCREEN__LAST:
				setLast(LAST_EDEFAULT);
				return;
			case ScreenPackage.SCREEN__SESSION:
				setSession((SessionCard)null);
				return;
			case ScreenPackage.SCREEN__WORKER:
				setWorker((WorkerCard)null);
				return;
			case ScreenPackage.SCREEN__SHARE_STRIP:
				setShareStrip((Strip)null);
				return;
			case ScreenPackage.SCREEN__SAVE_STRIP:
				setSaveStrip((Strip)null);
				return;
			case ScreenPackage.SCREEN__REQUEST_STRIP:
				setRequestStrip((Strip)null);
				return;
			case ScreenPackage.SCREEN__REVIEW_STRIP:
				setReviewStrip((Strip)null);
				return;
			case ScreenPackage.SCREEN__PRINT_STRIP:
				setPrintStrip((Strip)null);
				return;
			case ScreenPackage.SCREEN__TAKEN_OVER:
				setTakenOver((TakenOver)null);
				return;
			case ScreenPackage.SCREEN__CHOICES:
				getChoices().clear();
				return;
			case ScreenPackage.SCREEN__KEYS:
				getKeys().clear();
				return;
			case ScreenPackage.SCREEN__SCANS:
				getScans().clear();
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
			case ScreenPackage.SCREEN__PAGE:
				return page != PAGE_EDEFAULT;
			case ScreenPackage.SCREEN__BAR:
				return bar != null;
			case ScreenPackage.SCREEN__TYPED:
				return TYPED_EDEFAULT == null ? typed != null : !TYPED_EDEFAULT.equals(typed);
			case ScreenPackage.SCREEN__ORDER:
				return order != null;
			case ScreenPackage.SCREEN__LINES:
				return lines != null && !lines.isEmpty();
			case ScreenPackage.SCREEN__CHOSEN:
				return chosen != null;
			case ScreenPackage.SCREEN__EXTRAS:
				return extras != null && !extras.isEmpty();
			case ScreenPackage.SCREEN__WAITING:
				return waiting != null && !waiting.isEmpty();
			case ScreenPackage.SCREEN__SKIPPED:
				return skipped != null && !skipped.isEmpty();
			case ScreenPackage.SCREEN__CHOSEN_ORDER:
				return chosenOrder != null;
			case ScreenPackage.SCREEN__LAST:
				return LAST_EDEFAULT == null ? last != null : !LAST_EDEFAULT.equals(last);
			case ScreenPackage.SCREEN__SESSION:
				return session != null;
			case ScreenPackage.SCREEN__WORKER:
				return worker != null;
			case ScreenPackage.SCREEN__SHARE_STRIP:
				return shareStrip != null;
			case ScreenPackage.SCREEN__SAVE_STRIP:
				return saveStrip != null;
			case ScreenPackage.SCREEN__REQUEST_STRIP:
				return requestStrip != null;
			case ScreenPackage.SCREEN__REVIEW_STRIP:
				return reviewStrip != null;
			case ScreenPackage.SCREEN__PRINT_STRIP:
				return printStrip != null;
			case ScreenPackage.SCREEN__TAKEN_OVER:
				return takenOver != null;
			case ScreenPackage.SCREEN__CHOICES:
				return choices != null && !choices.isEmpty();
			case ScreenPackage.SCREEN__KEYS:
				return keys != null && !keys.isEmpty();
			case ScreenPackage.SCREEN__SCANS:
				return scans != null && !scans.isEmpty();
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
		result.append(" (page: ");
		result.append(page);
		result.append(", typed: ");
		result.append(typed);
		result.append(", last: ");
		result.append(last);
		result.append(')');
		return result.toString();
	}

} //ScreenImpl
