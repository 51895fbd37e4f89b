/**
 */
package org.packbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Worker</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.Worker#getId <em>Id</em>}</li>
 *   <li>{@link org.packbench.model.Worker#getName <em>Name</em>}</li>
 *   <li>{@link org.packbench.model.Worker#getBadge <em>Badge</em>}</li>
 *   <li>{@link org.packbench.model.Worker#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.packbench.model.Worker#getTotalSessions <em>Total Sessions</em>}</li>
 *   <li>{@link org.packbench.model.Worker#getTotalOrders <em>Total Orders</em>}</li>
 *   <li>{@link org.packbench.model.Worker#getTotalItems <em>Total Items</em>}</li>
 *   <li>{@link org.packbench.model.Worker#getTotalDurationSeconds <em>Total Duration Seconds</em>}</li>
 *   <li>{@link org.packbench.model.Worker#getLastActive <em>Last Active</em>}</li>
 *   <li>{@link org.packbench.model.Worker#getLastSessionId <em>Last Session Id</em>}</li>
 *   <li>{@link org.packbench.model.Worker#getOpeningSessions <em>Opening Sessions</em>}</li>
 *   <li>{@link org.packbench.model.Worker#getOpeningOrders <em>Opening Orders</em>}</li>
 *   <li>{@link org.packbench.model.Worker#getOpeningItems <em>Opening Items</em>}</li>
 *   <li>{@link org.packbench.model.Worker#getOpeningDurationSeconds <em>Opening Duration Seconds</em>}</li>
 * </ul>
 *
 * @see org.packbench.model.ModelPackage#getWorker()
 * @model
 * @generated
 */
public interface Worker extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.packbench.model.ModelPackage#getWorker_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.packbench.model.ModelPackage#getWorker_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Badge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Badge</em>' attribute.
	 * @see #setBadge(String)
	 * @see org.packbench.model.ModelPackage#getWorker_Badge()
	 * @model
	 * @generated
	 */
	String getBadge();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getBadge <em>Badge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Badge</em>' attribute.
	 * @see #getBadge()
	 * @generated
	 */
	void setBadge(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(String)
	 * @see org.packbench.model.ModelPackage#getWorker_CreatedAt()
	 * @model
	 * @generated
	 */
	String getCreatedAt();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(String value);

	/**
	 * Returns the value of the '<em><b>Total Sessions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total Sessions</em>' attribute.
	 * @see #setTotalSessions(int)
	 * @see org.packbench.model.ModelPackage#getWorker_TotalSessions()
	 * @model
	 * @generated
	 */
	int getTotalSessions();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getTotalSessions <em>Total Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Sessions</em>' attribute.
	 * @see #getTotalSessions()
	 * @generated
	 */
	void setTotalSessions(int value);

	/**
	 * Returns the value of the '<em><b>Total Orders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total Orders</em>' attribute.
	 * @see #setTotalOrders(int)
	 * @see org.packbench.model.ModelPackage#getWorker_TotalOrders()
	 * @model
	 * @generated
	 */
	int getTotalOrders();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getTotalOrders <em>Total Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Orders</em>' attribute.
	 * @see #getTotalOrders()
	 * @generated
	 */
	void setTotalOrders(int value);

	/**
	 * Returns the value of the '<em><b>Total Items</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total Items</em>' attribute.
	 * @see #setTotalItems(int)
	 * @see org.packbench.model.ModelPackage#getWorker_TotalItems()
	 * @model
	 * @generated
	 */
	int getTotalItems();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getTotalItems <em>Total Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Items</em>' attribute.
	 * @see #getTotalItems()
	 * @generated
	 */
	void setTotalItems(int value);

	/**
	 * Returns the value of the '<em><b>Total Duration Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total Duration Seconds</em>' attribute.
	 * @see #setTotalDurationSeconds(long)
	 * @see org.packbench.model.ModelPackage#getWorker_TotalDurationSeconds()
	 * @model
	 * @generated
	 */
	long getTotalDurationSeconds();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getTotalDurationSeconds <em>Total Duration Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Duration Seconds</em>' attribute.
	 * @see #getTotalDurationSeconds()
	 * @generated
	 */
	void setTotalDurationSeconds(long value);

	/**
	 * Returns the value of the '<em><b>Last Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Active</em>' attribute.
	 * @see #setLastActive(String)
	 * @see org.packbench.model.ModelPackage#getWorker_LastActive()
	 * @model
	 * @generated
	 */
	String getLastActive();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getLastActive <em>Last Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Active</em>' attribute.
	 * @see #getLastActive()
	 * @generated
	 */
	void setLastActive(String value);

	/**
	 * Returns the value of the '<em><b>Last Session Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Session Id</em>' attribute.
	 * @see #setLastSessionId(String)
	 * @see org.packbench.model.ModelPackage#getWorker_LastSessionId()
	 * @model
	 * @generated
	 */
	String getLastSessionId();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getLastSessionId <em>Last Session Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Session Id</em>' attribute.
	 * @see #getLastSessionId()
	 * @generated
	 */
	void setLastSessionId(String value);

	/**
	 * Returns the value of the '<em><b>Opening Sessions</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opening Sessions</em>' attribute.
	 * @see #setOpeningSessions(int)
	 * @see org.packbench.model.ModelPackage#getWorker_OpeningSessions()
	 * @model default="-1"
	 * @generated
	 */
	int getOpeningSessions();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getOpeningSessions <em>Opening Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opening Sessions</em>' attribute.
	 * @see #getOpeningSessions()
	 * @generated
	 */
	void setOpeningSessions(int value);

	/**
	 * Returns the value of the '<em><b>Opening Orders</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opening Orders</em>' attribute.
	 * @see #setOpeningOrders(int)
	 * @see org.packbench.model.ModelPackage#getWorker_OpeningOrders()
	 * @model default="-1"
	 * @generated
	 */
	int getOpeningOrders();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getOpeningOrders <em>Opening Orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opening Orders</em>' attribute.
	 * @see #getOpeningOrders()
	 * @generated
	 */
	void setOpeningOrders(int value);

	/**
	 * Returns the value of the '<em><b>Opening Items</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opening Items</em>' attribute.
	 * @see #setOpeningItems(int)
	 * @see org.packbench.model.ModelPackage#getWorker_OpeningItems()
	 * @model default="-1"
	 * @generated
	 */
	int getOpeningItems();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getOpeningItems <em>Opening Items</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opening Items</em>' attribute.
	 * @see #getOpeningItems()
	 * @generated
	 */
	void setOpeningItems(int value);

	/**
	 * Returns the value of the '<em><b>Opening Duration Seconds</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opening Duration Seconds</em>' attribute.
	 * @see #setOpeningDurationSeconds(long)
	 * @see org.packbench.model.ModelPackage#getWorker_OpeningDurationSeconds()
	 * @model default="-1"
	 * @generated
	 */
	long getOpeningDurationSeconds();

	/**
	 * Sets the value of the '{@link org.packbench.model.Worker#getOpeningDurationSeconds <em>Opening Duration Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opening Duration Seconds</em>' attribute.
	 * @see #getOpeningDurationSeconds()
	 * @generated
	 */
	void setOpeningDurationSeconds(long value);

} // Worker
