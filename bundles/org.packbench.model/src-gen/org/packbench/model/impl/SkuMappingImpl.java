/**
 */
package org.packbench.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EcoreEMap;
import org.eclipse.emf.ecore.util.InternalEList;

import org.packbench.model.ModelPackage;
import org.packbench.model.SkuMapping;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sku Mapping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.impl.SkuMappingImpl#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.packbench.model.impl.SkuMappingImpl#getLastUpdated <em>Last Updated</em>}</li>
 *   <li>{@link org.packbench.model.impl.SkuMappingImpl#getUpdatedBy <em>Updated By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SkuMappingImpl extends MinimalEObjectImpl.Container implements SkuMapping {
	/**
	 * The cached value of the '{@link #getMappings() <em>Mappings</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMappings()
	 * @generated
	 * @ordered
	 */
	protected EMap<String, String> mappings;

	/**
	 * The default value of the '{@link #getLastUpdated() <em>Last Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastUpdated()
	 * @generated
	 * @ordered
	 */
	protected static final String LAST_UPDATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastUpdated() <em>Last Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastUpdated()
	 * @generated
	 * @ordered
	 */
	protected String lastUpdated = LAST_UPDATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpdatedBy() <em>Updated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdatedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String UPDATED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUpdatedBy() <em>Updated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdatedBy()
	 * @generated
	 * @ordered
	 */
	protected String updatedBy = UPDATED_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SkuMappingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SKU_MAPPING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getMappings() {
		if (mappings == null) {
			mappings = new EcoreEMap<String,String>(ModelPackage.Literals.TEXT_ENTRY, TextEntryImpl.class, this, ModelPackage.SKU_MAPPING__MAPPINGS);
		}
		return mappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLastUpdated() {
		return lastUpdated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastUpdated(String newLastUpdated) {
		String oldLastUpdated = lastUpdated;
		lastUpdated = newLastUpdated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SKU_MAPPING__LAST_UPDATED, oldLastUpdated, lastUpdated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUpdatedBy() {
		return updatedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpdatedBy(String newUpdatedBy) {
		String oldUpdatedBy = updatedBy;
		updatedBy = newUpdatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SKU_MAPPING__UPDATED_BY, oldUpdatedBy, updatedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SKU_MAPPING__MAPPINGS:
				return ((InternalEList<?>)getMappings()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.SKU_MAPPING__MAPPINGS:
				if (coreType) return getMappings();
				else return getMappings().map();
			case ModelPackage.SKU_MAPPING__LAST_UPDATED:
				return getLastUpdated();
			case ModelPackage.SKU_MAPPING__UPDATED_BY:
				return getUpdatedBy();
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
			case ModelPackage.SKU_MAPPING__MAPPINGS:
				((EStructuralFeature.Setting)getMappings()).set(newValue);
				return;
			case ModelPackage.SKU_MAPPING__LAST_UPDATED:
				setLastUpdated((String)newValue);
				return;
			case ModelPackage.SKU_MAPPING__UPDATED_BY:
				setUpdatedBy((String)newValue);
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
			case ModelPackage.SKU_MAPPING__MAPPINGS:
				getMappings().clear();
				return;
			case ModelPackage.SKU_MAPPING__LAST_UPDATED:
				setLastUpdated(LAST_UPDATED_EDEFAULT);
				return;
			case ModelPackage.SKU_MAPPING__UPDATED_BY:
				setUpdatedBy(UPDATED_BY_EDEFAULT);
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
			case ModelPackage.SKU_MAPPING__MAPPINGS:
				return mappings != null && !mappings.isEmpty();
			case ModelPackage.SKU_MAPPING__LAST_UPDATED:
				return LAST_UPDATED_EDEFAULT == null ? lastUpdated != null : !LAST_UPDATED_EDEFAULT.equals(lastUpdated);
			case ModelPackage.SKU_MAPPING__UPDATED_BY:
				return UPDATED_BY_EDEFAULT == null ? updatedBy != null : !UPDATED_BY_EDEFAULT.equals(updatedBy);
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
		result.append(" (lastUpdated: ");
		result.append(lastUpdated);
		result.append(", updatedBy: ");
		result.append(updatedBy);
		result.append(')');
		return result.toString();
	}

} //SkuMappingImpl
