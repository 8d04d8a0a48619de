package fr.marelle.habilitation.web;

import fr.marelle.habilitation.Connexions;
import fr.marelle.habilitation.Mecanisme;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Signs out. No Faces page: the page one leaves need not be restored, which may have lost its object or its session. */
@WebServlet("/deconnexion")
public class DeconnexionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Connexions connexions;

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Mecanisme.secret(requete).ifPresent(connexions::fermer);
        Mecanisme.deposer(requete, reponse, null);
        HttpSession session = requete.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        reponse.sendRedirect("/connexion");
    }
}
