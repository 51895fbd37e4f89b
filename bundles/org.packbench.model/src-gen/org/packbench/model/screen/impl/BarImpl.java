/**
 */
package org.packbench.model.screen.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Bar;
import org.packbench.model.screen.ScreenPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Bar</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.packbench.model.screen.impl.BarImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.BarImpl#getWord <em>Word</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.BarImpl#getWhat <em>What</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.BarImpl#getNext <em>Next</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.BarImpl#getAside <em>Aside</em>}</li>
 *   <li>{@link org.packbench.model.screen.impl.BarImpl#isHeld <em>Held</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BarImpl extends MinimalEObjectImpl.Container implements Bar {
	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final Answer ANSWER_EDEFAULT = Answer.NO_SESSION;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected Answer answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getWord() <em>Word</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWord()
	 * @generated
	 * @ordered
	 */
	protected static final String WORD_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getWord() <em>Word</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWord()
	 * @generated
	 * @ordered
	 */
	protected String word = WORD_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNext() <em>Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNext()
	 * @generated
	 * @ordered
	 */
	protected static final String NEXT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNext() <em>Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNext()
	 * @generated
	 * @ordered
	 */
	protected String next = NEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAside() <em>Aside</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAside()
	 * @generated
	 * @ordered
	 */
	protected static final String ASIDE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getAside() <em>Aside</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAside()
	 * @generated
	 * @ordered
	 */
	protected String aside = ASIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #isHeld() <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHeld()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HELD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHeld() <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHeld()
	 * @generated
	 * @ordered
	 */
	protected boolean held = HELD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BarImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ScreenPackage.Literals.BAR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(Answer newAnswer) {
		Answer oldAnswer = answer;
		answer = newAnswer == null ? ANSWER_EDEFAULT : newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.BAR__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWord() {
		return word;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWord(String newWord) {
		String oldWord = word;
		word = newWord;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.BAR__WORD, oldWord, word));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.BAR__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNext() {
		return next;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNext(String newNext) {
		String oldNext = next;
		next = newNext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.BAR__NEXT, oldNext, next));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAside() {
		return aside;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAside(String newAside) {
		String oldAside = aside;
		aside = newAside;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.BAR__ASIDE, oldAside, aside));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHeld() {
		return held;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeld(boolean newHeld) {
		boolean oldHeld = held;
		held = newHeld;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ScreenPackage.BAR__HELD, oldHeld, held));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ScreenPackage.BAR__ANSWER:
				return getAnswer();
			case ScreenPackage.BAR__WORD:
				return getWord();
			case ScreenPackage.BAR__WHAT:
				return getWhat();
			case ScreenPackage.BAR__NEXT:
				return getNext();
			case ScreenPackage.BAR__ASIDE:
				return getAside();
			case ScreenPackage.BAR__HELD:
				return isHeld();
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
			case ScreenPackage.BAR__ANSWER:
				setAnswer((Answer)newValue);
				return;
			case ScreenPackage.BAR__WORD:
				setWord((String)newValue);
				return;
			case ScreenPackage.BAR__WHAT:
				setWhat((String)newValue);
				return;
			case ScreenPackage.BAR__NEXT:
				setNext((String)newValue);
				return;
			case ScreenPackage.BAR__ASIDE:
				setAside((String)newValue);
				return;
			case ScreenPackage.BAR__HELD:
				setHeld((Boolean)newValue);
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
			case ScreenPackage.BAR__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case ScreenPackage.BAR__WORD:
				setWord(WORD_EDEFAULT);
				return;
			case ScreenPackage.BAR__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case ScreenPackage.BAR__NEXT:
				setNext(NEXT_EDEFAULT);
				return;
			case ScreenPackage.BAR__ASIDE:
				setAside(ASIDE_EDEFAULT);
				return;
			case ScreenPackage.BAR__HELD:
				setHeld(HELD_EDEFAULT);
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
			case ScreenPackage.BAR__ANSWER:
				return answer != ANSWER_EDEFAULT;
			case ScreenPackage.BAR__WORD:
				return WORD_EDEFAULT == null ? word != null : !WORD_EDEFAULT.equals(word);
			case ScreenPackage.BAR__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case ScreenPackage.BAR__NEXT:
				return NEXT_EDEFAULT == null ? next != null : !NEXT_EDEFAULT.equals(next);
			case ScreenPackage.BAR__ASIDE:
				return ASIDE_EDEFAULT == null ? aside != null : !ASIDE_EDEFAULT.equals(aside);
			case ScreenPackage.BAR__HELD:
				return held != HELD_EDEFAULT;
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
		result.append(" (answer: ");
		result.append(answer);
		result.append(", word: ");
		result.append(word);
		result.append(", what: ");
		result.append(what);
		result.append(", next: ");
		result.append(next);
		result.append(", aside: ");
		result.append(aside);
		result.append(", held: ");
		result.append(held);
		result.append(')');
		return result.toString();
	}

} //BarImpl
