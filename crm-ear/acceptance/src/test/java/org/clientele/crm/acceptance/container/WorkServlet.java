package org.clientele.crm.acceptance.container;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Does the work that a request names. */
@WebServlet("/work")
public class WorkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Callers callers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Callers.Work work = callers.work(request);
        if (work == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            work.task().run();
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
