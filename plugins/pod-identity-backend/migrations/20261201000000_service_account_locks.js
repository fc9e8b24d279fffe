// @ts-check

/**
 * Who changes which service account now.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('service_account_locks', table => {
    table.comment('Service accounts that are being changed, one change each');
    table
      .text('service_account')
      .primary()
      .comment('ARN of the cluster, namespace and name');
    table.text('holder').notNullable().comment('Id of the one change');
    table.text('changed_by').notNullable().comment('Entity ref of the person');
    table
      .bigInteger('expires_at')
      .notNullable()
      .comment(
        'Milliseconds since 1970 by the clock of the database; a change that goes on moves it',
      );
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('service_account_locks');
};
