// Everything the bot needs in Azure: a container app with a managed identity, the Azure Bot registration with the
// Teams channel, a PostgreSQL server for its memory, and a key vault for what is secret. No password is ever an
// environment variable in clear, and no credential of the bot exists at all: its managed identity is its registration.

@description('Short name of the installation, the stem of every name below.')
@minLength(4)
@maxLength(16)
param name string

@description('Region of everything but the bot registration, which is global.')
param location string = resourceGroup().location

@description('Container image of the bot.')
param image string

@description('Name that people see in Teams.')
param displayName string = 'Role Guide'

@description('Where the pages come from: the address of a git repository, or of a .zip or .tar.gz over HTTPS. Empty for the catalogue that ships with the image.')
param catalogueSource string = ''

@description('Folder of the pages in that source.')
param catalogueFolder string = ''

@description('Address at which the pages are published, for links.')
param catalogueSiteUrl string = ''

@description('Password of the PostgreSQL server, at least 16 characters without ; or quotation marks.')
@secure()
@minLength(16)
param postgresPassword string

@description('Secret behind the keyed hashes that stand for people, 32 bytes as base64: openssl rand -base64 32')
@secure()
@minLength(43)
param personKey string

@description('Signing secret of the Slack app. Empty leaves Slack off.')
@secure()
param slackSigningSecret string = ''

@description('Bot token of the Slack app (xoxb-…). Empty leaves Slack off.')
@secure()
param slackBotToken string = ''

@description('Least number of instances; 0 lets the bot sleep when nobody asks.')
@minValue(0)
param minReplicas int = 1

@description('Greatest number of instances.')
@minValue(1)
param maxReplicas int = 3

var suffix = uniqueString(resourceGroup().id, name)
var vaultName = take('${name}-${suffix}', 24)
var serverName = '${name}-${suffix}'
var databaseName = 'roles'
var administrator = 'roles'
var secretsUser = '4633458b-17de-408a-b874-0445c86b69e6' // built-in role "Key Vault Secrets User"
var hasSlack = !empty(slackSigningSecret) && !empty(slackBotToken)
var connectionString = 'Host=${serverName}.postgres.database.azure.com;Database=${databaseName};Username=${administrator};Password=${postgresPassword};SSL Mode=VerifyFull'

var vaultAddress = 'https://${vaultName}${environment().suffixes.keyvaultDns}/secrets'
var secrets = [
  {
    name: 'storage-connection'
    keyVaultUrl: '${vaultAddress}/storage-connection'
    identity: identity.id
  }
  {
    name: 'person-key'
    keyVaultUrl: '${vaultAddress}/person-key'
    identity: identity.id
  }
]
var slackSecrets = [
  {
    name: 'slack-signing-secret'
    keyVaultUrl: '${vaultAddress}/slack-signing-secret'
    identity: identity.id
  }
  {
    name: 'slack-bot-token'
    keyVaultUrl: '${vaultAddress}/slack-bot-token'
    identity: identity.id
  }
]
var settings = [
  {
    name: 'Storage__Provider'
    value: 'PostgreSql'
  }
  {
    name: 'Storage__ConnectionString'
    secretRef: 'storage-connection'
  }
  {
    name: 'Storage__PersonKey'
    secretRef: 'person-key'
  }
  {
    name: 'Catalogue__Source'
    value: catalogueSource
  }
  {
    name: 'Catalogue__Folder'
    value: catalogueFolder
  }
  {
    name: 'Catalogue__SiteUrl'
    value: catalogueSiteUrl
  }
]
var slackSettings = [
  {
    name: 'Slack__SigningSecret'
    secretRef: 'slack-signing-secret'
  }
  {
    name: 'Slack__BotToken'
    secretRef: 'slack-bot-token'
  }
]

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 30
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: vaultName
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }
}

resource storageSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'storage-connection'
  properties: {
    value: connectionString
  }
}

resource personKeySecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'person-key'
  properties: {
    value: personKey
  }
}

resource slackSigningSecretSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (hasSlack) {
  parent: vault
  name: 'slack-signing-secret'
  properties: {
    value: slackSigningSecret
  }
}

resource slackBotTokenSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (hasSlack) {
  parent: vault
  name: 'slack-bot-token'
  properties: {
    value: slackBotToken
  }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, identity.id, secretsUser)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: serverName
  location: location
  sku: {
    name: 'Standard_B1ms'
    tier: 'Burstable'
  }
  properties: {
    version: '16'
    administratorLogin: administrator
    administratorLoginPassword: postgresPassword
    storage: {
      storageSizeGB: 32
    }
    backup: {
      backupRetentionDays: 7
      geoRedundantBackup: 'Disabled'
    }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: databaseName
}

resource fromAzure 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = {
  parent: server
  name: 'AllowAzureServices'
  properties: {
    startIpAddress: '0.0.0.0'
    endIpAddress: '0.0.0.0'
  }
}

resource containers 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    environmentId: containers.id
    configuration: {
      ingress: {
        external: true
        targetPort: 8080
        transport: 'http'
        allowInsecure: false
      }
      secrets: concat(secrets, hasSlack ? slackSecrets : [])
    }
    template: {
      containers: [
        {
          name: 'bot'
          image: image
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: concat(
            [
              {
                name: 'Teams__AppId'
                value: identity.properties.clientId
              }
              {
                name: 'Teams__TenantId'
                value: subscription().tenantId
              }
              {
                name: 'Teams__AppType'
                value: 'UserAssignedMSI'
              }
            ],
            settings,
            hasSlack ? slackSettings : []
          )
          probes: [
            {
              type: 'Liveness'
              httpGet: {
                path: '/health/live'
                port: 8080
              }
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/health/ready'
                port: 8080
              }
            }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            name: 'requests'
            http: {
              metadata: {
                concurrentRequests: '50'
              }
            }
          }
        ]
      }
    }
  }
  dependsOn: [
    mayReadSecrets
    storageSecret
    personKeySecret
    slackSigningSecretSecret
    slackBotTokenSecret
    database
    fromAzure
  ]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${app.properties.configuration.ingress.fqdn}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppType: 'UserAssignedMSI'
    msaAppTenantId: subscription().tenantId
    msaAppMSIResourceId: identity.id
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}

@description('For the Teams manifest: package teams --bot-id …')
output botId string = identity.properties.clientId

@description('Address of the bot.')
output address string = 'https://${app.properties.configuration.ingress.fqdn}'
