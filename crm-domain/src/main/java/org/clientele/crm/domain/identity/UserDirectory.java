package org.clientele.crm.domain.identity;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who works here: the names behind user names, and lists to choose somebody from. */
public final class UserDirectory {

    private final List<UserRow> users;
    private final Map<String, String> names;

    /** @param users all of them, in the order in which they are offered */
    public UserDirectory(List<UserRow> users) {
        this.users = List.copyOf(users);
        names = users.stream().collect(Collectors.toUnmodifiableMap(UserRow::username, UserRow::displayName));
    }

    /** The display name of a user; the user name itself where nobody has it, {@code null} for {@code null}. */
    public String name(String username) {
        return username == null ? null : names.getOrDefault(username, username);
    }

    /**
     * Everybody who can sign in.
     *
     * @param chosen who is chosen already and is offered even if they have left; null for nobody
     */
    public List<PersonName> active(String chosen) {
        return people(user -> true, chosen);
    }

    /**
     * Everybody who can sign in and has a role with the permission.
     *
     * @param chosen who is chosen already and is offered in any case; null for nobody
     */
    public List<PersonName> activeWith(String permission, String chosen) {
        return people(
                user -> user.roles().stream()
                        .anyMatch(role -> role.permissions().contains(permission)),
                chosen);
    }

    private List<PersonName> people(Predicate<UserRow> condition, String chosen) {
        return users.stream()
                .filter(user ->
                        user.active() && condition.test(user) || user.username().equals(chosen))
                .map(user -> new PersonName(user.username(), user.displayName()))
                .toList();
    }
}
