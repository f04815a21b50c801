package org.hongyan.bench.bare;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The first twenty rows of one tenant by due date. */
@Named
@RequestScoped
public class BareTable {

    @Resource(lookup = "java:jboss/datasources/DeskDS")
    private DataSource source;

    private final List<Row> rows = new ArrayList<>();

    /** One row. */
    public record Row(long id, String number, String title, String masked, String state, String dueOn) {

        public long getId() {
            return id;
        }

        public String getNumber() {
            return number;
        }

        public String getTitle() {
            return title;
        }

        public String getMasked() {
            return masked;
        }

        public String getState() {
            return state;
        }

        public String getDueOn() {
            return dueOn;
        }
    }

    @PostConstruct
    void read() {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select id, number, title, masked, state, due_on::text from"
                                + " bench.bare_case where tenant = 0 order by due_on, id limit 20")) {
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Row> getRows() {
        return rows;
    }
}
