package fr.marelle.web;

import fr.marelle.habilitation.UtilisateurCourant;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** "I am still here": keeps the sign-in and the HTTP session alive; 401 when the sign-in is over. */
@WebServlet("/vivant")
public class VivantServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UtilisateurCourant utilisateur;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) {
        requete.getSession(utilisateur.isConnecte());
        reponse.setStatus(
                utilisateur.isConnecte() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
