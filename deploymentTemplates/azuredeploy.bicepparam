using './azuredeploy.bicep'

param name = 'roleguide'
param image = 'ghcr.io/example/production-roles-bot:1.0.0'
param displayName = 'Role Guide'
param catalogueSource = 'https://git.example.com/people/handbook/archive/main.zip'
param catalogueFolder = 'job-families'
param catalogueSiteUrl = 'https://handbook.example.com/job-families/'
param postgresPassword = readEnvironmentVariable('ROLES_POSTGRES_PASSWORD')
param personKey = readEnvironmentVariable('ROLES_PERSON_KEY')
