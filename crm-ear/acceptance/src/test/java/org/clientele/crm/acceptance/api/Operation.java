package org.clientele.crm.acceptance.api;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One operation of the API: what each caller is answered, and a request that asks for it.
 *
 * @param name method and path as the description of the API has them
 * @param prepared makes the records that the request is about, then the request
 */
record Operation(String name, Map<Caller, Integer> answers, Function<Scene, Request> prepared) {

    /** A request that anybody may send; only some are heard. */
    interface Request {

        Answer sentBy(Api caller);
    }

    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_PERMITTED = 403;
    private static final int NOT_FOUND = 404;

    /** An operation that some may do, and all others who are signed in may not. */
    static Operation of(String name, Set<Caller> permitted, int status, Function<Scene, Request> prepared) {
        Map<Caller, Integer> answers = new EnumMap<>(Caller.class);
        for (Caller caller : Caller.values()) {
            answers.put(caller, permitted.contains(caller) ? status : NOT_PERMITTED);
        }
        answers.put(Caller.NOBODY, NOT_SIGNED_IN);
        return new Operation(name, answers, prepared);
    }

    /** The same, about something that is not there for those who may not do it. */
    Operation hidden() {
        Map<Caller, Integer> other = new EnumMap<>(answers);
        other.replaceAll((caller, status) -> status == NOT_PERMITTED ? NOT_FOUND : status);
        return new Operation(name, other, prepared);
    }

    /** The same with another answer for one caller. */
    Operation but(Caller caller, int status) {
        Map<Caller, Integer> other = new EnumMap<>(answers);
        other.put(caller, status);
        return new Operation(name, other, prepared);
    }

    int answerTo(Caller caller) {
        return answers.get(caller);
    }

    boolean isReading() {
        return name.startsWith("GET ");
    }

    /** Whether it changes a customer, a contact or a contract, which belong to an account manager. */
    boolean changesManagedRecord() {
        return !isReading() && name.matches("\\w+ /(customers|contacts|contracts)/\\{.*|POST /contracts");
    }

    /** Whether it is about something that only its maker sees. */
    boolean isAboutOwnRecord() {
        return name.matches("\\w+ /(imports|tokens)/\\{.*|GET /drafts/.*");
    }

    /** Whether it is stored in a table that a comparison of the database looks at. */
    boolean leavesTrace() {
        return !isReading() && !name.contains(" /tokens");
    }

    @Override
    public String toString() {
        return name;
    }
}
