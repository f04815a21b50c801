<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#-- Keycloak asks for the name first and then for the password; only this first button and the message for an
    empty name differ from its own page. -->
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username') displayInfo=(realm.password && realm.registrationAllowed && !registrationDisabled??); section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <form id="kc-form-login" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
            <#if !usernameHidden??>
                <@field.input name="username" label=msg("username") value=login.username!'' autofocus=true autocomplete="username"
                    error=(messagesPerField.existsError('username') && !(login.username!'')?has_content)?then(msg('missingUsernameMessage'), messagesPerField.get('username')) />
            </#if>
            <@buttons.actionGroup>
                <@buttons.button id="kc-login" name="login" label="doContinue" />
            </@buttons.actionGroup>
        </form>
    <#elseif section = "info">
        <span>${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></span>
    </#if>
</@layout.registrationLayout>
