package org.clientele.crm.web.identity;

import jakarta.faces.convert.EnumConverter;
import jakarta.faces.convert.FacesConverter;
import org.clientele.crm.domain.identity.Role;

/** Roles in lists of which several can be chosen, where Faces cannot see the type of the elements. */
@FacesConverter("role")
public class RoleConverter extends EnumConverter {

    public RoleConverter() {
        super(Role.class);
    }
}
