/**
 */
package org.packbench.model.screen.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.packbench.model.screen.ScreenPackage;
import org.packbench.model.screen.WorkerCard;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Worker Card</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.impl.WorkerCardImpl#getWorker <em>Worker</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.WorkerCardImpl#getPc <em>Pc</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.WorkerCardImpl#getDetail <em>Detail</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.WorkerCardImpl#getSince <em>Since</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkerCardImpl extends MinimalEObjectImpl.Container implements WorkerCard {
	/**
	 * The default value of the '{@link #getWorker() <em>Worker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorker()
	 * @generated
	 * @ordered
	 */
	protected static final String WORKER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getWorker() <em>Worker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorker()
	 * @generated
	 * @ordered
	 */
	protected String worker = WORKER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPc() <em>Pc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPc()
	 * @generated
	 * @ordered
	 */
	protected static final String PC_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPc() <em>Pc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPc()
	 * @generated
	 * @ordered
	 */
	protected String pc = PC_EDEFAULT;

	/**
	 * The default value of the '{@link #getDetail() <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetail()
	 * @generated
	 * @ordered
	 */
	protected static final String DETAIL_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getDetail() <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetail()
	 * @generated
	 * @ordered
	 */
	protected String detail = DETAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final String SINCE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected String since = SINCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkerCardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScreenPackage.Literals.WORKER_CARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorker() {
		return worker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorker(String newWorker) {
		String oldWorker = worker;
		worker = newWorker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.WORKER_CARD__WORKER, oldWorker, worker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPc() {
		return pc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPc(String newPc) {
		String oldPc = pc;
		pc = newPc;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.WORKER_CARD__PC, oldPc, pc));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDetail() {
		return detail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetail(String newDetail) {
		String oldDetail = detail;
		detail = newDetail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.WORKER_CARD__DETAIL, oldDetail, detail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(String newSince) {
		String oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.WORKER_CARD__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScreenPackage.WORKER_CARD__WORKER:
				return getWorker();
			case ScreenPackage.WORKER_CARD__PC:
				return getPc();
			case ScreenPackage.WORKER_CARD__DETAIL:
				return getDetail();
			case ScreenPackage.WORKER_CARD__SINCE:
				return getSince();
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
			case ScreenPackage.WORKER_CARD__WORKER:
				setWorker((String)newValue);
				return;
			case ScreenPackage.WORKER_CARD__PC:
				setPc((String)newValue);
				return;
			case ScreenPackage.WORKER_CARD__DETAIL:
				setDetail((String)newValue);
				return;
			case ScreenPackage.WORKER_CARD__SINCE:
				setSince((String)newValue);
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
			case ScreenPackage.WORKER_CARD__WORKER:
				setWorker(WORKER_EDEFAULT);
				return;
			case ScreenPackage.WORKER_CARD__PC:
				setPc(PC_EDEFAULT);
				return;
			case ScreenPackage.WORKER_CARD__DETAIL:
				setDetail(DETAIL_EDEFAULT);
				return;
			case ScreenPackage.WORKER_CARD__SINCE:
				setSince(SINCE_EDEFAULT);
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
			case ScreenPackage.WORKER_CARD__WORKER:
				return WORKER_EDEFAULT == null ? worker != null : !WORKER_EDEFAULT.equals(worker);
			case ScreenPackage.WORKER_CARD__PC:
				return PC_EDEFAULT == null ? pc != null : !PC_EDEFAULT.equals(pc);
			case ScreenPackage.WORKER_CARD__DETAIL:
				return DETAIL_EDEFAULT == null ? detail != null : !DETAIL_EDEFAULT.equals(detail);
			case ScreenPackage.WORKER_CARD__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
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
		result.append(" (worker: ");
		result.append(worker);
		result.append(", pc: ");
		result.append(pc);
		result.append(", detail: ");
		result.append(detail);
		result.append(", since: ");
		result.append(since);
		result.append(')');
		return result.toString();
	}

} //WorkerCardImpl
