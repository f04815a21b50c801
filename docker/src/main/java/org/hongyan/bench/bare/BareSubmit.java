package org.hongyan.bench.bare;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One case with two entries in one commit. */
@Named
@RequestScoped
public class BareSubmit {

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    private String title;
    private String text;
    private String name;
    private String place;
    private String phone;
    private String number;

    @Transactional
    public void submit() {
        try (Connection connection = source.getConnection()) {
            long id;
            try (Statement serial = connection.createStatement();
                    ResultSet row = serial.executeQuery("select nextval('bench.bare_serial')")) {
                row.next();
                id = row.getLong(1);
            }
            try (PreparedStatement statement = connection.prepareStatement(
                    "insert into bench.bare_case (id, number, code, tenant, title, masked, state, due_on, text)"
                            + " values (?, ?, ?, 1, ?, ?, 'NEW', date '2027-01-01', ?)")) {
                statement.setLong(1, id);
                statement.setString(2, "B-" + id);
                statement.setString(3, "C" + id);
                statement.setString(4, title);
                statement.setString(5, name);
                statement.setString(6, text);
                statement.executeUpdate();
            }
            for (String said : new String[] {place, phone}) {
                try (PreparedStatement statement = connection.prepareStatement(
                        "insert into bench.bare_event (case_id, happened_at, said) values (?, now(), ?)")) {
                    statement.setLong(1, id);
                    statement.setString(2, said);
                    statement.executeUpdate();
                }
            }
            number = "B-" + id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String newTitle) {
        title = newTitle;
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = newText;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String newPlace) {
        place = newPlace;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String newPhone) {
        phone = newPhone;
    }

    public String getNumber() {
        return number;
    }
}
