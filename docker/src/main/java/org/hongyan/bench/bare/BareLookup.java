package org.hongyan.bench.bare;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** One row by number and code. */
@Named
@RequestScoped
public class BareLookup {

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    private String title = "";
    private String state = "";
    private String number = "";

    @PostConstruct
    void find() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select number, title, state from bench.bare_case where number = ? and code = ?")) {
            statement.setString(1, asked.get("number"));
            statement.setString(2, asked.get("code"));
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    number = row.getString(1);
                    title = row.getString(2);
                    state = row.getString(3);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getState() {
        return state;
    }
}
