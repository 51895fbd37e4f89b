/**
 */
package org.packbench.model.screen;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Worker Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who packs, where, since when.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.WorkerCard#getWorker <em>Worker</em>}</li>
 *   <li>{@link org.packbench.model.screen.WorkerCard#getPc <em>Pc</em>}</li>
 *   <li>{@link org.packbench.model.screen.WorkerCard#getDetail <em>Detail</em>}</li>
 *   <li>{@link org.packbench.model.screen.WorkerCard#getSince <em>Since</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.screen.ScreenPackage#getWorkerCard()
 * @model
 * @generated
 */
public interface WorkerCard extends EObject {
	/**
	 * Returns the value of the '<em><b>Worker</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Worker</em>' attribute.
	 * @see #setWorker(String)
	 * @see org.packbench.model.screen.ScreenPackage#getWorkerCard_Worker()
	 * @model default=""
	 * @generated
	 */
	String getWorker();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.WorkerCard#getWorker <em>Worker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Worker</em>' attribute.
	 * @see #getWorker()
	 * @generated
	 */
	void setWorker(String value);

	/**
	 * Returns the value of the '<em><b>Pc</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pc</em>' attribute.
	 * @see #setPc(String)
	 * @see org.packbench.model.screen.ScreenPackage#getWorkerCard_Pc()
	 * @model default=""
	 * @generated
	 */
	String getPc();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.WorkerCard#getPc <em>Pc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pc</em>' attribute.
	 * @see #getPc()
	 * @generated
	 */
	void setPc(String value);

	/**
	 * Returns the value of the '<em><b>Detail</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Detail</em>' attribute.
	 * @see #setDetail(String)
	 * @see org.packbench.model.screen.ScreenPackage#getWorkerCard_Detail()
	 * @model default=""
	 * @generated
	 */
	String getDetail();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.WorkerCard#getDetail <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detail</em>' attribute.
	 * @see #getDetail()
	 * @generated
	 */
	void setDetail(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(String)
	 * @see org.packbench.model.screen.ScreenPackage#getWorkerCard_Since()
	 * @model default=""
	 * @generated
	 */
	String getSince();

	/**
	 * Sets the value of the '{@link org.packbench.model.screen.WorkerCard#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(String value);

} // WorkerCard
